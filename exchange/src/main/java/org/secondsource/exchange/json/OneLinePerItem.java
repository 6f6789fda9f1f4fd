package org.secondsource.exchange.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/// Lays JSON out so that each item of a top-level list stands on a line of its own: short, and two
/// pictures can be compared with `diff`.
final class OneLinePerItem extends ObjectWriteContext.Base implements PrettyPrinter {
    private static final int LISTS = 2;

    private int depth;

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return this;
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLineOrSpace(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        depth--;
        if (depth == 0) {
            json.writeRaw('\n');
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLineOrSpace(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        depth--;
        if (depth == 1 && values > 0) {
            json.writeRaw("\n ");
        }
        json.writeRaw(']');
    }

    private void breakLine(JsonGenerator json) {
        if (depth <= LISTS) {
            json.writeRaw('\n');
            json.writeRaw(" ".repeat(depth));
        }
    }

    private void breakLineOrSpace(JsonGenerator json) {
        if (depth <= LISTS) {
            breakLine(json);
        } else {
            json.writeRaw(' ');
        }
    }
}
