package org.secondsource.situation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.report.Intake.Outcome;
import org.secondsource.report.SourceFile;
import org.secondsource.text.ReportId;

/// The files that can be handed on as they came, with nothing in them that is not wanted: what was
/// forgotten, or is of another story or a later day.
///
/// @param files by place
/// @param reportsLeft how many wanted reports stand in no file that can go
public record WholeFiles(List<SourceFile> files, int reportsLeft) {
    public WholeFiles {
        files = List.copyOf(files);
    }

    /// The files that hold a wanted report and none that is not wanted.
    ///
    /// @param outcomes of all the files
    public static WholeFiles of(
            List<SourceFile> files, List<Outcome> outcomes, Set<ReportId> wanted) {
        Set<String> good = new HashSet<>();
        Set<String> bad = new HashSet<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Read read) {
                boolean isWanted = wanted.contains(read.report().id());
                holders(read.report().location()).forEach(isWanted ? good::add : bad::add);
            }
        }
        List<SourceFile> whole =
                files.stream()
                        .filter(file -> good.contains(file.location()))
                        .filter(file -> !bad.contains(file.location()))
                        .toList();
        Set<String> places = whole.stream().map(SourceFile::location).collect(Collectors.toSet());
        Set<ReportId> gone = new HashSet<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Read read
                    && holders(read.report().location()).stream().anyMatch(places::contains)) {
                gone.add(read.report().id());
            }
        }
        return new WholeFiles(whole, wanted.size() - gone.size());
    }

    /// The places of files that may hold a report: its own, and each that it lies below.
    private static List<String> holders(String place) {
        List<String> holders = new ArrayList<>(List.of(place));
        for (int i = 0; i < place.length(); i++) {
            if (place.charAt(i) == '#' || place.charAt(i) == '/') {
                holders.add(place.substring(0, i));
            }
        }
        return holders;
    }
}
