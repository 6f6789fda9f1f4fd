package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.reading.time.When;

/// Statements of one occasion: what a speaker "added" was said when the statement before was.
final class Occasions {
    /// How far apart statements of one occasion may stand, in characters: a paragraph or two.
    private static final int REACH = 600;

    private Occasions() {}

    /// The statements, each without a date of its own with that of the same speaker's statement
    /// before it.
    static List<Statement> carry(List<Statement> statements) {
        List<Statement> dated = new ArrayList<>();
        for (Statement statement : statements) {
            Statement carried = statement;
            if (statement.when() instanceof When.Unsaid) {
                for (int i = dated.size() - 1; i >= 0; i--) {
                    Statement before = dated.get(i);
                    boolean near = statement.content().start() - before.content().end() < REACH;
                    if (near && isSameSpeaker(statement, before)) {
                        carried = at(statement, before.when());
                        break;
                    }
                }
            }
            dated.add(carried);
        }
        return dated;
    }

    private static boolean isSameSpeaker(Statement a, Statement b) {
        return a.attribution() instanceof Attribution.By first
                && b.attribution() instanceof Attribution.By second
                && first.member() == second.member();
    }

    private static Statement at(Statement s, When when) {
        return new Statement(
                s.id(),
                s.content(),
                s.attribution(),
                s.direct(),
                s.via(),
                s.medium(),
                when,
                s.modality(),
                s.negated());
    }
}
