package org.secondsource.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// JSON schemas out of the test resources; nothing is fetched.
public final class JsonSchemas {
    private final String address;
    private final UnaryOperator<String> place;
    private final SchemaRegistry registry;
    private final Map<String, Schema> read = new HashMap<>();

    /// @param address what the addresses of the schemas begin with
    /// @param folder of the resources where they stand
    public JsonSchemas(String address, String folder, SpecificationVersion version) {
        this(address, version, name -> folder + name);
    }

    /// @param address what the addresses of the schemas begin with
    /// @param place the resource for the rest of an address
    public JsonSchemas(String address, SpecificationVersion version, UnaryOperator<String> place) {
        this.address = address;
        this.place = place;
        this.registry =
                SchemaRegistry.withDefaultDialect(
                        version, builder -> builder.schemas((String iri) -> find(iri)));
    }

    private @Nullable String find(String iri) {
        return iri.startsWith(address)
                ? resource(place.apply(iri.substring(address.length())))
                : null;
    }

    /// A file of the test resources.
    public static String resource(String name) {
        try (InputStream file = JsonSchemas.class.getResourceAsStream("/standards/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no test resource " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// What is wrong with a document.
    public List<String> errors(String schema, String json) {
        Schema found =
                read.computeIfAbsent(
                        schema, name -> registry.getSchema(SchemaLocation.of(address + name)));
        return found
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
