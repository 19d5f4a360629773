package org.smeic.lms.curriculum;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Person;

/** A curriculum and the version learners begin with; visible once it has one. */
@Entity
public class Curriculum {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    @Embedded
    private CurriculumFacts facts;

    /** One a line: shown as a list and never asked for singly. */
    private String outcomes;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person owner;

    @OneToOne(fetch = FetchType.LAZY)
    private @Nullable CurriculumVersion published;

    private Instant createdAt = Instant.now();
    private Instant changedAt = Instant.now();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Curriculum() {}

    Curriculum(String slug, CurriculumFacts facts, List<String> outcomes, Person owner) {
        this.slug = slug;
        this.owner = owner;
        describe(facts, outcomes);
    }

    final void describe(CurriculumFacts newFacts, List<String> newOutcomes) {
        facts = newFacts;
        outcomes = String.join("\n", newOutcomes);
    }

    void publish(CurriculumVersion next) {
        published = next;
    }

    /** Changes whenever anyone has described it anew since. */
    int seen() {
        return version;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Person owner() {
        return owner;
    }

    /** Moves the stamp by which searches know that they show something old. */
    @PreUpdate
    void changed() {
        changedAt = Instant.now();
    }

    /** Whether this person may bring its next version. */
    public boolean belongsTo(long personId) {
        return owner != null && owner.getId() == personId;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public CurriculumFacts getFacts() {
        return facts;
    }

    public List<String> getOutcomes() {
        return outcomes.lines().toList();
    }

    /** The version newcomers begin with; null before the first is published. */
    public @Nullable CurriculumVersion getPublished() {
        return published;
    }
}
