package org.secondsource.archive;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/// The form of a record: its components in their order.
record RecordForm(List<Part> parts, Constructor<?> maker) implements Form {
    RecordForm {
        parts = List.copyOf(parts);
    }

    /// One component.
    record Part(Method accessor, Form form) {}

    @Override
    public void write(Object value, ByteWriter out) {
        for (Part part : parts) {
            try {
                part.form.write(part.accessor.invoke(value), out);
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException("an accessor that fails: " + maker, impossible);
            }
        }
    }

    @Override
    public Object read(ByteReader in) throws IOException {
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).form.read(in);
        }
        try {
            return maker.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IOException("found values that no " + maker.getName() + " has", refused);
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException("a record that cannot be made: " + maker, impossible);
        }
    }
}
