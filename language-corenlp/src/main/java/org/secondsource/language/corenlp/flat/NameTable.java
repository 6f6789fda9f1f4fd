package org.secondsource.language.corenlp.flat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/// A number for each of many names, without the names: each is known by a sum of 64 bits, in an
/// open-addressed table (Knuth, "The Art of Computer Programming" 3, section 6.4, algorithm L).
///
/// Two of the names of one table never have one sum: a table with such names is refused when it is
/// made. Of half a million names and a stranger, one in 40 million million is taken for another.
public final class NameTable {
    private static final int ENTRY = Long.BYTES + Integer.BYTES;

    private final LongBuffer sums;
    private final IntBuffer numbers;
    private final int mask;

    /// @param section as `bytes` made it
    public NameTable(ByteBuffer section) {
        int places = section.remaining() / ENTRY;
        int split = places * Long.BYTES;
        sums = section.slice(0, split).order(section.order()).asLongBuffer();
        numbers = section.slice(split, places * Integer.BYTES).order(section.order()).asIntBuffer();
        mask = places - 1;
    }

    /// The number of a name, -1 where it has none.
    public int number(String name) {
        long sum = sum(name);
        int place = (int) sum & mask;
        while (true) {
            long found = sums.get(place);
            if (found == sum) {
                return numbers.get(place);
            }
            if (found == 0) {
                return -1;
            }
            place = place + 1 & mask;
        }
    }

    /// Lays out names with their numbers, a third of the places free or more.
    ///
    /// @throws IllegalArgumentException if two of the names have one sum
    public static ByteBuffer bytes(Map<String, Integer> named) {
        int places = 2 * Math.max(1, Integer.highestOneBit(named.size()));
        ByteBuffer bytes = ByteBuffer.allocate(places * ENTRY).order(ByteOrder.LITTLE_ENDIAN);
        int split = places * Long.BYTES;
        named.forEach((name, number) -> {
            long sum = sum(name);
            int place = (int) sum & places - 1;
            while (bytes.getLong(place * Long.BYTES) != 0) {
                if (bytes.getLong(place * Long.BYTES) == sum) {
                    throw new IllegalArgumentException("'" + name + "' has the sum of another");
                }
                place = place + 1 & places - 1;
            }
            bytes.putLong(place * Long.BYTES, sum);
            bytes.putInt(split + place * Integer.BYTES, number);
        });
        return bytes;
    }

    /// Never 0, which marks a free place. Every letter turns all bits (the finisher of MurmurHash3,
    /// Appleby 2011).
    static long sum(String name) {
        long sum = name.length();
        for (int i = 0; i < name.length(); i++) {
            sum = (sum ^ name.charAt(i)) * 0x9E3779B97F4A7C15L;
            sum ^= sum >>> 32;
        }
        sum = (sum ^ sum >>> 33) * 0xFF51AFD7ED558CCDL;
        sum = (sum ^ sum >>> 33) * 0xC4CEB9FE1A85EC53L;
        sum ^= sum >>> 33;
        return sum == 0 ? 1 : sum;
    }
}
