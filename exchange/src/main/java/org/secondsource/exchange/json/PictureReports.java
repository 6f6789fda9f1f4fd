package org.secondsource.exchange.json;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.text.ReportId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Which reports a picture that was written before was made of.
///
/// @param asOf the latest day of publication; empty where no report was dated
public record PictureReports(String asOf, List<ReportId> ids) {
    private static final JsonFactory FACTORY = new JsonFactory();

    public PictureReports {
        ids = List.copyOf(ids);
    }

    /// The day of the earlier picture, or that it is one.
    public String name() {
        return asOf.isEmpty() ? "the earlier picture" : asOf;
    }

    /// Reads the head of a picture.
    ///
    /// @throws IllegalArgumentException where it is none
    public static PictureReports read(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            String format = "";
            String asOf = "";
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("it is no JSON object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("format")) {
                    format = parser.getString();
                } else if (name.equals("asOf")) {
                    asOf = value == JsonToken.VALUE_STRING ? parser.getString() : "";
                } else if (name.equals("reports") && format.equals(PictureJson.FORMAT)) {
                    return new PictureReports(asOf, ids(parser));
                } else {
                    parser.skipChildren();
                }
            }
            throw new IllegalArgumentException(
                    "its format is '%s', expected '%s'".formatted(format, PictureJson.FORMAT));
        } catch (JacksonException broken) {
            throw new IllegalArgumentException(
                    "it is no JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private static List<ReportId> ids(JsonParser parser) {
        List<ReportId> ids = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean id = parser.currentName().equals("id");
                parser.nextToken();
                if (id) {
                    ids.add(new ReportId(parser.getString()));
                } else {
                    parser.skipChildren();
                }
            }
        }
        return ids;
    }
}
