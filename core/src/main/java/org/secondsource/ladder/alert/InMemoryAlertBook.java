package org.secondsource.ladder.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Alerts that last as long as the program runs: what the others must do, in few words.
public final class InMemoryAlertBook implements AlertBook {
    private final Map<String, Told> told = new LinkedHashMap<>();
    private final Map<String, KeptAlert> alerts = new LinkedHashMap<>();
    private final Map<Place, Delivery> deliveries = new LinkedHashMap<>();
    private final List<Mute> mutes = new ArrayList<>();

    private record Place(String id, String channel) {}

    private record Delivery(int tries, String why, Optional<Instant> taken) {}

    @Override
    public Optional<Told> told(String rule) {
        return Optional.ofNullable(told.get(rule));
    }

    @Override
    public boolean raise(
            String rule,
            Optional<Told> before,
            Told now,
            List<KeptAlert> raised,
            List<String> channels) {
        if (!told(rule).equals(before)) {
            return false;
        }
        told.put(rule, now);
        for (KeptAlert alert : raised) {
            boolean isNew = alerts.putIfAbsent(alert.id(), alert) == null;
            if (isNew && !isMuted(alert)) {
                channels.forEach(channel ->
                        deliveries.put(
                                new Place(alert.id(), channel),
                                new Delivery(0, "", Optional.empty())));
            }
        }
        return true;
    }

    private boolean isMuted(KeptAlert alert) {
        return mutes.stream()
                .anyMatch(mute ->
                        mute.rule().equals(alert.rule())
                                && (mute.subject().isEmpty()
                                        || mute.subject().equals(alert.subject()))
                                && mute.until().isAfter(alert.raised()));
    }

    @Override
    public List<KeptAlert> alerts() {
        return List.copyOf(alerts.values());
    }

    @Override
    public boolean see(String id, Instant now) {
        KeptAlert seen =
                alerts.computeIfPresent(
                        id,
                        (key, old) ->
                                new KeptAlert(
                                        id,
                                        old.raised(),
                                        old.rule(),
                                        old.subject(),
                                        old.sentence(),
                                        old.words(),
                                        old.document(),
                                        Optional.of(old.seen().orElse(now))));
        return seen != null;
    }

    @Override
    public void mute(Mute mute) {
        mutes.removeIf(
                old -> old.rule().equals(mute.rule()) && old.subject().equals(mute.subject()));
        mutes.add(mute);
        mutes.sort(Comparator.comparing(Mute::rule).thenComparing(Mute::subject));
    }

    @Override
    public List<Mute> mutes() {
        return List.copyOf(mutes);
    }

    @Override
    public List<KeptAlert> open(String channel) {
        return alerts.values().stream()
                .filter(alert ->
                        Optional.ofNullable(deliveries.get(new Place(alert.id(), channel)))
                                .filter(delivery -> delivery.taken().isEmpty())
                                .isPresent())
                .toList();
    }

    @Override
    public void delivered(String id, String channel, Instant now) {
        deliveries.computeIfPresent(
                new Place(id, channel),
                (place, old) -> new Delivery(old.tries() + 1, "", Optional.of(now)));
    }

    @Override
    public void failed(String id, String channel, String why) {
        deliveries.computeIfPresent(
                new Place(id, channel),
                (place, old) -> new Delivery(old.tries() + 1, why, Optional.empty()));
    }

    @Override
    public List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        deliveries.forEach((place, one) -> {
            if (one.taken().isEmpty() && one.tries() > 0) {
                failures.add(new Failure(place.id(), place.channel(), one.tries(), one.why()));
            }
        });
        return failures;
    }

    @Override
    public int remind(String channel, Instant before) {
        int reminded = 0;
        for (KeptAlert alert : alerts.values()) {
            Place place = new Place(alert.id(), channel);
            Delivery old = deliveries.get(place);
            if (old != null
                    && alert.seen().isEmpty()
                    && old.taken().filter(taken -> taken.isBefore(before)).isPresent()) {
                deliveries.put(place, new Delivery(0, "", Optional.empty()));
                reminded++;
            }
        }
        return reminded;
    }
}
