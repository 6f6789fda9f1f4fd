package org.secondsource.archive;

import java.io.IOException;

/// How the values of one type stand in bytes.
interface Form {
    void write(Object value, ByteWriter out);

    Object read(ByteReader in) throws IOException;
}
