package org.secondsource.exchange;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.util.Map;

/// Expands JSON-LD without a network.
public final class JsonLd {
    private JsonLd() {}

    /// The expanded document.
    ///
    /// @param contexts test resources by the addresses of the contexts that may be loaded
    public static JsonArray expand(String json, Map<String, String> contexts) throws JsonLdError {
        DocumentLoader loader =
                (address, options) -> {
                    String resource = contexts.get(address.toString());
                    if (resource == null) {
                        throw new JsonLdError(
                                JsonLdErrorCode.LOADING_DOCUMENT_FAILED,
                                "no other context may be loaded: " + address);
                    }
                    return JsonDocument.of(new StringReader(JsonSchemas.resource(resource)));
                };
        return com.apicatalog.jsonld.JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .loader(loader)
                .get();
    }
}
