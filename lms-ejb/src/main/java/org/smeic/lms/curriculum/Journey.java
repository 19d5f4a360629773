package org.smeic.lms.curriculum;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Pause;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.Refusal;

/** A learner's way through a curriculum: which version, at what pace, with which breaks. Progress is not kept here. */
@Entity
public class Journey {

    /** Most hours a week that anyone may plan with. */
    public static final int MOST_HOURS = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person learner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Curriculum curriculum;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private CurriculumVersion curriculumVersion;

    @Enumerated(EnumType.STRING)
    private JourneyStatus status = JourneyStatus.ACTIVE;

    private Instant startedAt = Instant.now();
    private @Nullable Instant completedAt;

    /** The end of validity the learner was last told of. */
    private @Nullable LocalDate renewalTold;

    private int hoursPerWeek;
    private @Nullable String sector;
    private @Nullable Integer experienceYears;
    private String feed;

    @ElementCollection
    @CollectionTable(name = "journey_pause", joinColumns = @JoinColumn(name = "journey_id"))
    @OrderColumn(name = "position")
    private List<Break> breaks = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Journey() {}

    Journey(Person learner, CurriculumVersion version, AboutMe about, String feed) {
        this.learner = learner;
        this.curriculum = version.getCurriculum();
        this.curriculumVersion = version;
        this.feed = feed;
        tell(about);
    }

    final void tell(AboutMe about) {
        if (about.hoursPerWeek() < 1 || about.hoursPerWeek() > MOST_HOURS) {
            throw new Refusal("curriculum.hours", 1, MOST_HOURS);
        }
        hoursPerWeek = about.hoursPerWeek();
        sector = about.sector();
        experienceYears = about.experienceYears();
    }

    void leave() {
        status = JourneyStatus.LEFT;
    }

    /** Whoever comes back finds all they did; a version published meanwhile is theirs. */
    void comeBack(CurriculumVersion present) {
        if (status == JourneyStatus.LEFT) {
            status = JourneyStatus.ACTIVE;
            curriculumVersion = present;
        }
    }

    void move(CurriculumVersion next) {
        curriculumVersion = next;
    }

    /** @param until first day after the break; null when its end is not known */
    void rest(LocalDate today, @Nullable LocalDate until) {
        if (until != null && !until.isAfter(today)) {
            throw new Refusal("curriculum.break_over");
        }
        goOn(today);
        breaks.add(new Break(today, until));
    }

    /** Ends the break that is under way; one that began today never was. */
    void goOn(LocalDate today) {
        var kept = new ArrayList<Break>();
        for (var each : breaks) {
            var open = each.untilDay() == null || each.untilDay().isAfter(today);
            if (!open) {
                kept.add(each);
            } else if (each.fromDay().isBefore(today)) {
                kept.add(new Break(each.fromDay(), today));
            }
        }
        breaks.clear();
        breaks.addAll(kept);
    }

    void renewFeed(String secret) {
        feed = secret;
    }

    public Long getId() {
        return id;
    }

    public Person getLearner() {
        return learner;
    }

    public Curriculum getCurriculum() {
        return curriculum;
    }

    public CurriculumVersion getCurriculumVersion() {
        return curriculumVersion;
    }

    public JourneyStatus getStatus() {
        return status;
    }

    /** The first day, in the learner's zone. */
    public LocalDate startDay() {
        return LocalDate.ofInstant(startedAt, learner.zone());
    }

    public @Nullable Instant getCompletedAt() {
        return completedAt;
    }

    public AboutMe about() {
        return new AboutMe(hoursPerWeek, sector, experienceYears);
    }

    List<Pause> pauses() {
        return breaks.stream().map(Break::pause).toList();
    }

    /** The secret in the address of the calendar feed. */
    String feed() {
        return feed;
    }
}
