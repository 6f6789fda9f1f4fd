package org.secondsource.contracts;

import java.util.HashMap;
import java.util.Map;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;

final class InMemoryIntakeTest extends IntakeContract {
    private static final TextCleaner CLEANER = new TextCleaner(Lexicon.english());

    @Override
    protected Place place(Map<String, String> texts) {
        Map<String, String> located = new HashMap<>();
        texts.forEach((name, text) -> located.put("memory/" + name, text));
        return new Place(new InMemoryIntake(CLEANER, located), "memory");
    }
}
