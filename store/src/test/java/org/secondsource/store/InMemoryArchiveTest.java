package org.secondsource.store;

import org.secondsource.archive.Archive;
import org.secondsource.archive.InMemoryArchive;
import org.secondsource.contracts.ArchiveContract;

final class InMemoryArchiveTest extends ArchiveContract {
    @Override
    protected Archive open() {
        return new InMemoryArchive();
    }

    @Override
    protected Archive again(Archive before) {
        return before;
    }
}
