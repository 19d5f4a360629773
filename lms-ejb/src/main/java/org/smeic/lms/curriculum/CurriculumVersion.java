package org.smeic.lms.curriculum;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.form.TreeJson;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.shared.Refusal;

/** What a curriculum asks, as of one version; a draft until it is published, and never changed after. */
@Entity
public class CurriculumVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Curriculum curriculum;

    private int number;
    private String tree;

    /** The tree before the last change of the draft; null when there was none since it was begun. */
    private @Nullable String treeBefore;

    private @Nullable Instant publishedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MoveRule moveRule;

    @Version
    private int version;

    @Transient
    private @Nullable SetRequirement read;

    @SuppressWarnings("NullAway.Init")
    protected CurriculumVersion() {}

    CurriculumVersion(Curriculum curriculum, int number, SetRequirement tree) {
        this.curriculum = curriculum;
        this.number = number;
        this.tree = TreeJson.write(tree);
    }

    /** Another draft in place of this one. */
    void write(SetRequirement other) {
        if (publishedAt != null) {
            throw new Refusal("curriculum.published_already");
        }
        treeBefore = tree;
        tree = TreeJson.write(other);
        read = null;
    }

    /** Takes the last change back; asking again brings it back. */
    void undo() {
        if (publishedAt != null || treeBefore == null) {
            throw new Refusal("curriculum.nothing_to_undo");
        }
        var now = tree;
        tree = treeBefore;
        treeBefore = now;
        read = null;
    }

    boolean canUndo() {
        return publishedAt == null && treeBefore != null;
    }

    /** What an editor has before them: changes whenever anyone has written since. */
    String seen() {
        return number + "." + version;
    }

    void publish(MoveRule rule) {
        if (publishedAt != null) {
            throw new Refusal("curriculum.published_already");
        }
        publishedAt = Instant.now();
        moveRule = rule;
        treeBefore = null;
    }

    /** What it asks. */
    public SetRequirement tree() {
        var known = read;
        if (known == null) {
            known = TreeJson.read(tree);
            read = known;
        }
        return known;
    }

    public Long getId() {
        return id;
    }

    public Curriculum getCurriculum() {
        return curriculum;
    }

    /** From 1. */
    public int getNumber() {
        return number;
    }

    /** Null while it is a draft. */
    public @Nullable Instant getPublishedAt() {
        return publishedAt;
    }
}
