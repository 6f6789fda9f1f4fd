package org.secondsource.exchange.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.report.SourceFile;
import org.secondsource.text.ReportId;

/// What is asked of an export.
///
/// @param tlp with whom it may be shared; empty where nobody said
/// @param byteOrderMark whether text for spreadsheets begins with one, by which Excel knows UTF-8
/// @param citesOnly whether texts of reports go along only as far as they are cited
/// @param key by which a bundle is signed; empty where it is not
/// @param seen reports that the other side has seen, for those forms that tell what changed; empty
///   where it has seen none
/// @param files from which the reports were read, and which may be handed on as they are
/// @param version of the program, for those forms that tell what made them
public record ExportOptions(
        Optional<Tlp> tlp,
        boolean byteOrderMark,
        boolean citesOnly,
        Optional<SigningKey> key,
        Set<ReportId> seen,
        List<SourceFile> files,
        String version) {
    public ExportOptions {
        files = List.copyOf(files);
        seen = Set.copyOf(seen);
    }

    /// Nothing in particular.
    public static ExportOptions plain() {
        return new ExportOptions(
                Optional.empty(), false, false, Optional.empty(), Set.of(), List.of(), "unknown");
    }

    /// Marked for those with whom it may be shared.
    public static ExportOptions markedWith(Tlp tlp) {
        return new ExportOptions(
                Optional.of(tlp), false, false, Optional.empty(), Set.of(), List.of(), "unknown");
    }

    /// The label of the Traffic Light Protocol; empty where nobody said.
    public String label() {
        return tlp.map(Tlp::label).orElse("");
    }
}
