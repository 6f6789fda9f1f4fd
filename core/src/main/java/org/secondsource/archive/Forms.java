package org.secondsource.archive;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The forms of types, each found once from what the type declares.
final class Forms {
    private final Map<Type, Form> known = new ConcurrentHashMap<>();

    Forms() {
        Form whole = form((value, out) -> out.number((Integer) value), in -> (int) in.number());
        Form truth =
                form((value, out) -> out.count((Boolean) value ? 1 : 0), in -> in.count() == 1);
        known.put(int.class, whole);
        known.put(Integer.class, whole);
        known.put(boolean.class, truth);
        known.put(long.class, form((value, out) -> out.number((Long) value), ByteReader::number));
        known.put(
                double.class,
                form(
                        (value, out) -> out.fixed(Double.doubleToLongBits((Double) value)),
                        in -> Double.longBitsToDouble(in.fixed())));
        known.put(String.class, form((value, out) -> out.text((String) value), ByteReader::text));
        known.put(
                LocalDate.class,
                form(
                        (value, out) -> out.number(((LocalDate) value).toEpochDay()),
                        in -> LocalDate.ofEpochDay(in.number())));
        known.put(
                MonthDay.class,
                form((value, out) -> out.text(value.toString()), in -> MonthDay.parse(in.text())));
        known.put(
                Instant.class,
                form((value, out) -> out.text(value.toString()), in -> Instant.parse(in.text())));
        known.put(
                OptionalInt.class,
                form(
                        Forms::writeOptionalInt,
                        in ->
                                in.count() == 0
                                        ? OptionalInt.empty()
                                        : OptionalInt.of((int) in.number())));
    }

    private static void writeOptionalInt(Object value, ByteWriter out) {
        OptionalInt number = (OptionalInt) value;
        out.count(number.isPresent() ? 1 : 0);
        number.ifPresent(out::number);
    }

    /// @throws IllegalArgumentException if the type, or one of its parts, cannot be kept
    Form of(Type type) {
        Form form = known.get(type);
        if (form == null) {
            // A type may hold itself, so its place is taken before its parts are looked at.
            Later later = new Later();
            known.put(type, later);
            try {
                form = find(type);
            } catch (IllegalArgumentException wrong) {
                known.remove(type);
                throw wrong;
            }
            later.form = form;
            known.put(type, form);
        }
        return form;
    }

    private Form find(Type type) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == List.class) {
                return list(of(generic.getActualTypeArguments()[0]));
            }
            if (generic.getRawType() == Optional.class) {
                return optional(of(generic.getActualTypeArguments()[0]));
            }
        }
        if (type instanceof Class<?> plain) {
            if (plain.isEnum()) {
                return oneOf(plain.getEnumConstants());
            }
            if (plain.isRecord()) {
                return record(plain);
            }
            if (plain.isSealed()) {
                return sealed(plain);
            }
        }
        throw new IllegalArgumentException(
                "found %s, expected a record, a sealed interface of records, an enum, a list, an optional, a day, a number or a text"
                        .formatted(type.getTypeName()));
    }

    private static Form list(Form part) {
        return form(
                (value, out) -> {
                    List<?> parts = (List<?>) value;
                    out.count(parts.size());
                    parts.forEach(each -> part.write(each, out));
                },
                in -> {
                    int size = in.length();
                    List<Object> parts = new ArrayList<>(size);
                    for (int i = 0; i < size; i++) {
                        parts.add(part.read(in));
                    }
                    return List.copyOf(parts);
                });
    }

    private static Form optional(Form part) {
        return form(
                (value, out) -> {
                    Optional<?> held = (Optional<?>) value;
                    out.count(held.isPresent() ? 1 : 0);
                    held.ifPresent(each -> part.write(each, out));
                },
                in -> in.count() == 0 ? Optional.empty() : Optional.of(part.read(in)));
    }

    private static Form oneOf(Object[] constants) {
        List<Object> all = List.of(constants);
        return form((value, out) -> out.count(all.indexOf(value)), in -> all.get(in.count()));
    }

    /// The number of the type among those permitted, then its own form.
    private Form sealed(Class<?> type) {
        List<Class<?>> types = new ArrayList<>(Arrays.asList(type.getPermittedSubclasses()));
        List<Form> forms = new ArrayList<>();
        types.forEach(each -> forms.add(of((Type) each)));
        return form(
                (value, out) -> {
                    for (int i = 0; i < types.size(); i++) {
                        if (types.get(i).isInstance(value)) {
                            out.count(i);
                            forms.get(i).write(value, out);
                            return;
                        }
                    }
                    throw new IllegalArgumentException("found a stranger: " + value.getClass());
                },
                in -> forms.get(in.count()).read(in));
    }

    private Form record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<RecordForm.Part> parts = new ArrayList<>();
        for (RecordComponent component : components) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            parts.add(new RecordForm.Part(accessor, of(component.getGenericType())));
        }
        try {
            Constructor<?> maker =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return new RecordForm(parts, maker);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has its constructor", impossible);
        }
    }

    private static Form form(BiConsumer<Object, ByteWriter> writer, Reading reader) {
        return new Form() {
            @Override
            public void write(Object value, ByteWriter out) {
                writer.accept(value, out);
            }

            @Override
            public Object read(ByteReader in) throws IOException {
                return reader.read(in);
            }
        };
    }

    private interface Reading {
        Object read(ByteReader in) throws IOException;
    }

    /// The form of a type that is being looked at.
    private static final class Later implements Form {
        private @Nullable Form form;

        @Override
        public void write(Object value, ByteWriter out) {
            found().write(value, out);
        }

        @Override
        public Object read(ByteReader in) throws IOException {
            return found().read(in);
        }

        private Form found() {
            return Objects.requireNonNull(form, "a type that holds itself, without an end");
        }
    }
}
