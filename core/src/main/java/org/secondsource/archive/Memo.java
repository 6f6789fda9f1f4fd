package org.secondsource.archive;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// Keeps what was worked out, so that it need not be worked out again. What it holds may vanish at
/// any time, and only costs time then. For one thread at a time.
///
/// Whoever keeps something names in the key all that it depends on, but for the version of the
/// program: a memo forgets what another version kept.
public interface Memo {
    /// Keeps nothing.
    Memo NONE =
            new Memo() {
                @Override
                public Optional<byte[]> find(Kind kind, String key) {
                    return Optional.empty();
                }

                @Override
                public void keep(Kind kind, Map<String, byte[]> documents) {}

                @Override
                public boolean isKeeping() {
                    return false;
                }
            };

    Optional<byte[]> find(Kind kind, String key);

    /// What was kept, read back; empty where nothing was, or it is damaged, and has to be worked
    /// out again.
    default <T> Optional<T> find(Kind kind, String key, RecordBytes<T> form) {
        Optional<byte[]> bytes = find(kind, key);
        try {
            return bytes.isEmpty() ? Optional.empty() : Optional.of(form.read(bytes.get()));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /// Whether it may hold anything at all, so that a key is worth making.
    default boolean isKeeping() {
        return true;
    }

    /// @param documents by key
    void keep(Kind kind, Map<String, byte[]> documents);

    /// What was worked out.
    enum Kind {
        /// The reports of a file, cleaned.
        FOUND,
        /// What a report says.
        READING,
        /// What the reports of a story say together.
        STORY,
        /// What was answered to a question.
        ANSWER
    }
}
