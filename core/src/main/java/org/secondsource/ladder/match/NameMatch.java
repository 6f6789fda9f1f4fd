package org.secondsource.ladder.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorNames;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.source.Asserters;

/// Tells whether an actor is one that a ladder names, or acts for it.
public final class NameMatch {
    private final PlaceNames places;
    private final Asserters asserters;

    public NameMatch(Cast cast, PlaceNames places) {
        this.places = places;
        this.asserters = new Asserters(cast, places);
    }

    /// Whether an actor bears one of some names, in whatever spelling; a state also by its seat or
    /// its adjective. Without names, anybody does.
    public boolean isOne(List<String> asked, Actor actor) {
        return asked.isEmpty()
                || asked.stream()
                        .anyMatch(name -> names(actor).stream().anyMatch(n -> isName(name, n)));
    }

    /// Whether an actor is one of some, or their government, or an officer of theirs: what these do
    /// they do.
    public boolean actsFor(List<String> asked, Actor actor) {
        return isOne(asked, actor)
                || asked.stream()
                        .anyMatch(name -> governs(name, actor) || isOfficerOf(name, actor));
    }

    /// Whether an actor has to do with one of some by its name: "Norland's airline" with Norland.
    public boolean belongsTo(List<String> asked, Actor actor) {
        return !asked.isEmpty()
                && (actsFor(asked, actor)
                        || asked.stream()
                                .anyMatch(name ->
                                        names(actor).stream().anyMatch(n -> isOwned(name, n))));
    }

    private static List<String> names(Actor actor) {
        List<String> names = new ArrayList<>(actor.aliases());
        names.add(actor.name());
        return names;
    }

    /// Whether two names are one.
    boolean isName(String asked, String name) {
        return ActorNames.plain(asked).equals(ActorNames.plain(name))
                || places.stateNamed(asked)
                        .filter(state -> places.stateNamed(name).equals(Optional.of(state)))
                        .isPresent();
    }

    /// Whether the words before a noun name an owner, or begin with it: "eastern Norland's" do not.
    boolean isOwnedBy(String asked, String words) {
        return !words.isEmpty()
                && (isName(asked, words)
                        || isOwned(asked, words)
                        || ActorNames.plain(words).equals(ActorNames.plain(asked) + " s"));
    }

    private boolean governs(String asked, Actor actor) {
        boolean listed =
                places.stateNamed(asked)
                        .filter(state -> asserters.governmentOf(actor).equals(Optional.of(state)))
                        .isPresent();
        return listed
                || names(actor).stream()
                        .anyMatch(name -> isOwned(asked, name) && Asserters.tellOfGovernment(name));
    }

    private boolean isOfficerOf(String asked, Actor actor) {
        return actor.offices().stream()
                .filter(office -> !office.former() && !office.of().isBlank())
                .anyMatch(office -> isName(asked, office.of()));
    }

    /// Whether a name begins with another as its owner.
    private boolean isOwned(String asked, String name) {
        boolean leads = ActorNames.plain(name).startsWith(ActorNames.plain(asked) + " ");
        return leads
                || places.stateNamed(asked)
                        .filter(state ->
                                places.withoutState(name)
                                        .filter(owned -> owned.state().equals(state))
                                        .isPresent())
                        .isPresent();
    }
}
