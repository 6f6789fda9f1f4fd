package org.secondsource.language.corenlp.flat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// Flat forms of the models of the class path. Made of a model when it is asked for; where there is
/// a folder for them, they are kept in it, and mapped from then on. What is kept is a convenience:
/// a file that is missing, damaged or of another version is made anew, and where none can be
/// written the model in memory serves as well.
public final class FlatModels {
    private final String version;
    private final Optional<Path> folder;

    /// @param version changes whenever the same model could be laid out differently
    /// @param folder kept in if it is there; it is not made
    public FlatModels(String version, Optional<Path> folder) {
        this.version = version;
        this.folder = folder.filter(Files::isDirectory);
    }

    /// @param resource of a model
    /// @param maker makes the flat form of a resource
    public FlatModel get(String resource, Function<String, FlatModel> maker) {
        if (folder.isEmpty()) {
            return maker.apply(resource);
        }
        Path file = folder.get().resolve(resource.replace('/', '.') + ".flat");
        return kept(file)
                .orElseGet(() -> {
                    FlatModel made = maker.apply(resource);
                    return keep(made, file) ? kept(file).orElse(made) : made;
                });
    }

    private Optional<FlatModel> kept(Path file) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            return FlatModel.map(file, version);
        } catch (IOException e) {
            return Optional.empty(); // made anew
        }
    }

    /// Whether it could be written.
    private boolean keep(FlatModel made, Path file) {
        try {
            made.write(file, version);
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false; // a folder that cannot be written to
        }
    }
}
