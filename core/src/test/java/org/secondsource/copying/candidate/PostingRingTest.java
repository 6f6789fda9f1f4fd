package org.secondsource.copying.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PostingRingTest {
    private static final long SEED = Long.getLong("test.seed", 20261122);

    private record Posting(int print, int text, int place) {}

    @Test
    void aRingHoldsWhatAListOfPostingsHolds() {
        Random random = new Random(SEED);
        for (int window : List.of(1, 5, 40, 4_000)) {
            PostingRing ring = new PostingRing();
            List<Posting> model = new ArrayList<>();
            for (int text = 0; text < 400; text++) {
                int oldest = text - window;
                ring.forgetBefore(oldest);
                model.removeIf(posting -> posting.text() < oldest);
                for (int place = 0; place < random.nextInt(200); place++) {
                    Posting posting = new Posting(random.nextInt(300), text, place);
                    ring.add(posting.print(), posting.text(), posting.place());
                    model.add(posting);
                }
                int print = random.nextInt(300);
                assertThat(postings(ring, print))
                        .as("seed %d, window %d, text %d", SEED, window, text)
                        .isEqualTo(postings(model, print));
            }
        }
    }

    private static List<Posting> postings(PostingRing ring, int print) {
        List<Posting> found = new ArrayList<>();
        for (int slot = ring.newest(print); slot >= 0; slot = ring.older(slot)) {
            if (ring.print(slot) == print) {
                found.add(new Posting(print, ring.text(slot), ring.place(slot)));
            }
        }
        return found;
    }

    private static List<Posting> postings(List<Posting> model, int print) {
        return model.reversed().stream().filter(posting -> posting.print() == print).toList();
    }
}
