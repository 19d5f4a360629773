package org.smeic.lms.scorm;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.Place;
import org.smeic.lms.identity.Person;
import org.smeic.lms.scorm.manifest.Edition;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.scorm.sequencing.TreeState;

/** A learner's work in a package at one lesson. Stays with the package it began with. */
@Entity
class ScormAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ScormPackage scormPackage;

    @Enumerated(EnumType.STRING)
    private Edition edition;

    private @Nullable Long enrolmentId;
    private @Nullable Long lessonId;
    private @Nullable Long learnerId;
    private @Nullable Long ownerId;
    private @Nullable String externalId;
    private @Nullable String externalName;
    private int number = 1;
    private Instant startedAt = Instant.now();
    private @Nullable String tree;
    private @Nullable String objectives;
    private @Nullable String sharedData;
    private @Nullable String wish;
    private @Nullable Long launchId;
    private String completion = "unknown";
    private String success = "unknown";
    private @Nullable BigDecimal score;
    private int percent;
    private @Nullable String lastStep;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ScormAttempt() {}

    ScormAttempt(ScormPackage scormPackage, Place place) {
        this.scormPackage = scormPackage;
        this.edition = scormPackage.getEdition();
        this.enrolmentId = place.enrolmentId();
        this.lessonId = place.lessonId();
        this.learnerId = place.learnerId();
    }

    /** An attempt that another system has registered, with a learner of its own. */
    ScormAttempt(ScormPackage scormPackage, long ownerId, String externalId, String externalName) {
        this.scormPackage = scormPackage;
        this.edition = scormPackage.getEdition();
        this.ownerId = ownerId;
        this.externalId = externalId;
        this.externalName = externalName;
    }

    Long id() {
        return id;
    }

    boolean isOwnedBy(long person) {
        return ownerId != null && ownerId == person;
    }

    @Nullable
    Long ownerId() {
        return ownerId;
    }

    @Nullable
    String externalId() {
        return externalId;
    }

    ScormPackage scormPackage() {
        return scormPackage;
    }

    /** Of its package; kept here too, for each commit asks. */
    boolean isOf12() {
        return edition == Edition.SCORM_12;
    }

    /** Null where another system has registered the learner. */
    @Nullable
    Long enrolmentId() {
        return enrolmentId;
    }

    /** Null where another system has registered the learner. */
    @Nullable
    Long lessonId() {
        return lessonId;
    }

    /** Names the learner for what outlives the attempt. */
    String learnerKey() {
        return learnerId == null ? "x" + ownerId + ":" + externalId : "p" + learnerId;
    }

    /** The learner as a SCO is told: theirs, or as the other system has named them. */
    Learner learner(LongFunction<Person> people) {
        return learnerId == null
                ? new Learner(String.valueOf(externalId), String.valueOf(externalName))
                : Learner.of(people.apply(learnerId));
    }

    /** Where the learner is in the tree of a 2004 package; empty before the first launch, and always for 1.2. */
    Optional<TreeState> tree() {
        return Optional.ofNullable(tree).map(text -> RecordJson.read(TreeState.class, text));
    }

    void standAt(TreeState state) {
        tree = RecordJson.write(state);
    }

    /** What it has come to so far; kept so that a list of attempts can be sorted. */
    void reached(Reached reached) {
        completion = reached.completion();
        success = reached.success();
        score = Optional.ofNullable(reached.score())
                .map(s -> s.setScale(9, RoundingMode.HALF_UP))
                .orElse(null);
        percent = reached.percent();
    }

    void stepped(LastStep step) {
        lastStep = RecordJson.write(step);
    }

    /** Why the learner is where they are; empty before the first step. */
    Optional<LastStep> lastStep() {
        return Optional.ofNullable(lastStep).map(text -> RecordJson.read(LastStep.class, text));
    }

    /** What several activities share within this attempt alone. */
    Commons commons() {
        return Commons.read(objectives, sharedData);
    }

    void keep(Commons commons) {
        objectives = commons.objectivesText();
        sharedData = commons.sharedDataText();
    }

    /** What the SCO that ended last asked to come next; empty when it left that to the learner. */
    Optional<NavigationRequest> wish() {
        return Optional.ofNullable(wish).map(text -> RecordJson.read(NavigationRequest.class, text));
    }

    void wishFor(@Nullable NavigationRequest request) {
        wish = request == null ? null : RecordJson.write(request);
    }

    /** The launch that was made last: only its page may lead the learner on. */
    @Nullable
    Long launchId() {
        return launchId;
    }

    void launchedBy(long latest) {
        launchId = latest;
    }
}
