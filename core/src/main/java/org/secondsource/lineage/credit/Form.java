package org.secondsource.lineage.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A form of a credit within a line.
///
/// @param signs one of these stands in every line that has the form, so that a line without them
///   need not be searched; nearly all have none
record Form(Pattern pattern, List<String> signs) {
    Form {
        signs = List.copyOf(signs);
    }

    static Form of(String pattern, String... signs) {
        return new Form(Pattern.compile(pattern), List.of(signs));
    }

    /// The first place of a line that has the form.
    Optional<Matcher> find(String line) {
        if (signs.stream().noneMatch(line::contains)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
