package org.secondsource.benchmarks.copies;

/// How an outlet takes over the text of others.
enum TakenOver {
    SAME("same text under another headline"),
    VERSION("version: lead, a number and the end changed"),
    DIGEST("digest of four reports"),
    PART_WIRE("first half taken, the rest its own"),
    MERGED("two reports merged");

    private final String shown;

    TakenOver(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }
}
