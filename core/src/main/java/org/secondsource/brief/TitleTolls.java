package org.secondsource.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondsource.brief.line.Basis;
import org.secondsource.brief.line.Line;
import org.secondsource.claim.Claim;
import org.secondsource.language.Numeral;

/// The dead, hurt and missing that lines tell, beside those of a title: "At least four killed" is
/// out of date above a line that tells six.
final class TitleTolls {
    private static final String NUMBER =
            "\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens";

    /// By the deed of the figure: a number and what befell so many, or the other way round.
    private static final Map<String, Pattern> IN_TITLE =
            Map.of(
                    "kill",
                    toll("killed|dead|die|dies|died|deaths", "kills|killing|killed|dead|toll"),
                    "injure",
                    toll("injured|wounded|hurt", "injures|injuring|injured|wounds|wounding"),
                    "miss",
                    toll("missing", "missing"));

    private final Map<String, Set<Double>> told = new HashMap<>();

    /// @param lines of the first screen
    TitleTolls(List<Line> lines, PictureLookup lookup, FigureTrail trail) {
        for (Line line : lines) {
            if (line.basis() instanceof Basis.OfClaim basis) {
                Claim claim = lookup.claim(basis.id());
                trail.kinds(claim, line.text()).stream()
                        .filter(FigureTrail.Kind::toll)
                        .forEach(kind ->
                                told.computeIfAbsent(kind.deed(), deed -> new HashSet<>())
                                        .add(trail.amount(claim, kind)));
            }
        }
    }

    private static Pattern toll(String behind, String before) {
        return Pattern.compile(
                "(?i)\\b(%1$s) (?:\\p{L}+ ){0,2}?(?:%2$s)\\b|\\b(?:%3$s) (?:\\p{L}+ ){0,3}?(%1$s)\\b"
                        .formatted(NUMBER, behind, before));
    }

    /// Whether a title tells a number of dead, hurt or missing, and no line that same one.
    boolean differIn(String title) {
        return told.entrySet().stream().anyMatch(each -> differ(title, each.getKey()));
    }

    private boolean differ(String title, String deed) {
        Pattern toll = IN_TITLE.get(deed);
        Set<Double> numbers = Objects.requireNonNull(told.get(deed));
        return toll != null
                && toll.matcher(title)
                        .results()
                        .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                        .filter(Objects::nonNull)
                        .map(Numeral::valueOf)
                        .flatMapToDouble(OptionalDouble::stream)
                        .anyMatch(number -> !numbers.contains(number));
    }
}
