package org.smeic.lms.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.stream.Stream;

/**
 * Where a role holds.
 *
 * @param place code of the economy, id of the organisation or slug of the course; empty for everywhere
 */
@Embeddable
public record Scope(
        @Enumerated(EnumType.STRING) @Column(name = "scope_kind")
        ScopeKind kind,

        @Column(name = "scope_place") String place)
        implements Serializable {

    /** No bounds. */
    public static final Scope EVERYWHERE = new Scope(ScopeKind.EVERYWHERE, "");

    /** One member economy. */
    public static Scope of(Economy economy) {
        return new Scope(ScopeKind.ECONOMY, economy.name());
    }

    /** One organisation. */
    public static Scope ofOrganisation(long id) {
        return new Scope(ScopeKind.ORGANISATION, String.valueOf(id));
    }

    /** One course. */
    public static Scope ofCourse(String slug) {
        return new Scope(ScopeKind.COURSE, slug);
    }

    /** Whether what holds here holds there as well. */
    public boolean covers(Scope other) {
        return kind == ScopeKind.EVERYWHERE || equals(other);
    }

    /** The economy it is; nothing for any other place. */
    public Stream<Economy> economies() {
        return kind == ScopeKind.ECONOMY ? Stream.of(Economy.valueOf(place)) : Stream.empty();
    }

    @Override
    public String toString() {
        return place.isEmpty() ? kind.name() : kind + " " + place;
    }
}
