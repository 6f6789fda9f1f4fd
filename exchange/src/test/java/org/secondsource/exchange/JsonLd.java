package org.secondsource.exchange;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import java.io.StringReader;

/// Expands JSON-LD without a network.
public final class JsonLd {
    private JsonLd() {}

    /// The expanded document.
    ///
    /// @param address of the only context that may be loaded
    /// @param context its text
    public static JsonArray expandWith(String json, String address, String context)
            throws JsonLdError {
        DocumentLoader loader =
                (asked, options) -> {
                    if (!asked.toString().equals(address)) {
                        throw new JsonLdError(
                                JsonLdErrorCode.LOADING_DOCUMENT_FAILED,
                                "no other context may be loaded: " + asked);
                    }
                    return JsonDocument.of(new StringReader(context));
                };
        return com.apicatalog.jsonld.JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .loader(loader)
                .get();
    }
}
