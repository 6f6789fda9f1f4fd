package org.secondsource.report.cleaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.evidence.Evidence;
import org.secondsource.evidence.Field;
import org.secondsource.evidence.WindowName;

/// Names the outlets of pages that tell theirs only in the name of the window: what stands there
/// behind every headline of one host is what the host is called.
public final class HostNames {
    /// A section comes back as often as a name; then its pages hold no name that all share.
    private static final int FEWEST = 2;

    private HostNames() {}

    /// The same reports in the same order, with the names that their hosts go by.
    public static List<Cleaned> named(List<Cleaned> reports) {
        Map<String, List<Integer>> hosts = new LinkedHashMap<>();
        for (int index = 0; index < reports.size(); index++) {
            Cleaned report = reports.get(index);
            String host = WindowName.host(report.raw().url());
            if (!host.isEmpty() && report.outlet().value().equals(host)) {
                hosts.computeIfAbsent(host, name -> new ArrayList<>()).add(index);
            }
        }
        List<Cleaned> named = new ArrayList<>(reports);
        for (List<Integer> ofHost : hosts.values()) {
            List<Cleaned> pages = ofHost.stream().map(reports::get).toList();
            name(pages)
                    .ifPresent(name ->
                            ofHost.forEach(index ->
                                    named.set(index, reports.get(index).withOutlet(name))));
        }
        return named;
    }

    /// What the names of all windows of a host end in, or begin with.
    private static Optional<Evidence> name(List<Cleaned> pages) {
        List<String> windows = pages.stream().flatMap(page -> window(page).stream()).toList();
        if (windows.size() < FEWEST || new HashSet<>(windows).size() < FEWEST) {
            return Optional.empty();
        }
        return WindowName.ends(windows.getFirst()).stream()
                .filter(part ->
                        windows.stream().allMatch(each -> WindowName.ends(each).contains(part)))
                .filter(part -> !PageLines.isNavigation(part))
                .map(part ->
                        new Evidence(
                                Field.OUTLET,
                                Evidence.Kind.WINDOW,
                                "name of the window, as on all pages of its host",
                                part))
                .findFirst();
    }

    private static Optional<String> window(Cleaned page) {
        return page.raw().evidence().stream()
                .filter(one -> one.kind() == Evidence.Kind.WINDOW && one.field() == Field.TITLE)
                .map(Evidence::exact)
                .findFirst();
    }
}
