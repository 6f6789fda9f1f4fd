package org.secondsource.exchange.json;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON as it comes, in UTF-8, each item of a top-level list on a line of its own.
public final class JsonOut {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new SafeEscapes()).build();

    private static final JsonFactory LINES =
            JsonFactory.builder()
                    .characterEscapes(new SafeEscapes())
                    .rootValueSeparator("\n")
                    .build();

    /// Above this a double no longer holds every whole number, so it is written as it is.
    private static final double LARGEST_WHOLE = 9e15;

    private final JsonGenerator json;

    JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /// Writes a document and leaves `out` open.
    ///
    /// @throws tools.jackson.core.JacksonException where `out` fails
    public static void write(OutputStream out, Consumer<JsonOut> document) {
        writeAndClose(new Unclosed(out), document);
    }

    /// Writes documents, one a line (JSON Lines), and leaves `out` open.
    ///
    /// @throws tools.jackson.core.JacksonException where `out` fails
    public static void writeLines(OutputStream out, Consumer<JsonOut> documents) {
        try (JsonGenerator json =
                LINES.createGenerator(ObjectWriteContext.empty(), new Unclosed(out))) {
            documents.accept(new JsonOut(json));
            if (json.streamWriteContext().getEntryCount() > 0) {
                json.writeRaw('\n');
            }
        }
    }

    /// Writes a document and closes `out`.
    static void writeAndClose(OutputStream out, Consumer<JsonOut> document) {
        try (JsonGenerator json = FACTORY.createGenerator(new OneLinePerItem(), out)) {
            document.accept(new JsonOut(json));
            json.writeRaw('\n');
        }
    }

    /// An object: the document, or an item of a list.
    public void item(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    public void object(String name, Runnable fields) {
        json.writeName(name);
        item(fields);
    }

    public <T> void list(String name, Collection<T> items, Consumer<T> writeItem) {
        list(name, () -> items.forEach(writeItem));
    }

    /// A list whose items are written one after the other.
    public void list(String name, Runnable items) {
        json.writeArrayPropertyStart(name);
        items.run();
        json.writeEndArray();
    }

    /// A list of ids or words.
    public void words(String name, Collection<?> items) {
        list(name, items, item -> string(item.toString()));
    }

    /// A list of ids or words; nothing where it is empty.
    public void wordsIfAny(String name, Collection<?> items) {
        if (!items.isEmpty()) {
            words(name, items);
        }
    }

    /// Words as an item of a list.
    public void string(String value) {
        json.writeString(wellFormed(value));
    }

    /// Words, be they empty or not.
    public void string(String name, String value) {
        json.writeStringProperty(name, wellFormed(value));
    }

    /// Words; nothing where they are empty, since empty means not known.
    public void stringIfAny(String name, String value) {
        if (!value.isEmpty()) {
            string(name, value);
        }
    }

    public void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    public void count(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    /// A number, without ".0" where it is whole.
    public void number(String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            json.writeNumberProperty(name, (long) value);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    /// A number as an item of a list.
    public void number(double value) {
        json.writeNumber(value);
    }

    /// A share from 0 to 1, to four places.
    public void share(String name, double value) {
        json.writeNumberProperty(name, Math.round(value * 10_000) / 10_000.0);
    }

    /// A value as it came from elsewhere.
    public void same(String name, JsonIn value) {
        json.writeName(name);
        json.writeRawValue(value.toString());
    }

    /// A value as it came from elsewhere, as an item of a list.
    public void same(JsonIn value) {
        json.writeRawValue(value.toString());
    }

    public void nothing(String name) {
        json.writeNullProperty(name);
    }

    /// The text with half characters, which UTF-8 cannot write, replaced: one for one, so that
    /// offsets stay.
    static String wellFormed(String text) {
        boolean whole = true;
        for (int unit = 0; unit < text.length() && whole; unit++) {
            whole = !Character.isSurrogate(text.charAt(unit));
        }
        if (whole) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isHalf(point) ? '\uFFFD' : point)
                .forEach(mended::appendCodePoint);
        return mended.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /// A stream that stays open when the document is done.
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
