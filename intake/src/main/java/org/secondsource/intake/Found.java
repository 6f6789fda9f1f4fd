package org.secondsource.intake;

import java.util.List;
import java.util.Optional;
import org.secondsource.intake.format.Piece;
import org.secondsource.report.RawReport;
import org.secondsource.report.Report;
import org.secondsource.report.cleaning.Cleaned;
import org.secondsource.text.ReportId;

/// What one input, or one of the reports in it, turned out to be; not yet with an id of its own.
sealed interface Found {
    /// The file as given.
    String location();

    /// Which report of a file of several, from 1; 0 for a file of one.
    int number();

    /// The location with its number.
    default String place() {
        return number() == 0 ? location() : location() + "#" + number();
    }

    /// @param hash the same for the same file name and content
    /// @param language as the text tells it
    record Good(String location, int number, String hash, Cleaned cleaned, String language)
            implements Found {
        Report report(ReportId id) {
            return cleaned.report(id).withLanguage(language);
        }

        /// The file, and all that it says of the report.
        List<Object> allThatIsSaid() {
            RawReport raw = cleaned.raw();
            return List.of(
                    location, raw.url(), raw.language(), raw.evidence(), raw.dates(), raw.text());
        }

        Good with(Cleaned other) {
            return new Good(location, number, hash, other, language);
        }
    }

    /// @param withdrawn the address of the report that its provider has withdrawn with it, blank
    ///   where none is told; empty where it withdraws nothing
    record Bad(String location, int number, String reason, Optional<String> withdrawn)
            implements Found {
        Bad(String location, int number, String reason) {
            this(location, number, reason, Optional.empty());
        }

        static Bad of(Piece.Bad piece) {
            return new Bad(piece.location(), piece.number(), piece.reason(), piece.withdrawn());
        }

        /// Whether it withdraws a report: that of its address, or what stood in its place.
        boolean withdraws(Good good) {
            return withdrawn
                    .filter(url ->
                            url.isBlank()
                                    ? good.place().equals(place())
                                    : good.cleaned().raw().url().equals(url))
                    .isPresent();
        }
    }
}
