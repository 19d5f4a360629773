package org.smeic.lms.curriculum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Adaptation;
import org.smeic.lms.curriculum.rule.CourseRequirement;
import org.smeic.lms.curriculum.rule.DueDates;
import org.smeic.lms.curriculum.rule.Evaluation;
import org.smeic.lms.curriculum.rule.Profile;
import org.smeic.lms.curriculum.rule.Requirement;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;

/** The curricula there are, open to all; each fits itself to whoever is signed in. */
@Stateless
@PermitAll
public class Curricula {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** All that are published, by whom they are for and title. */
    public List<CurriculumCard> all() {
        var curricula = em.createQuery("""
                        select c from Curriculum c join fetch c.published
                        order by c.facts.stakeholder, c.facts.title, c.id""", Curriculum.class).getResultList();
        var slugs = new HashSet<String>();
        curricula.forEach(each -> courses(tree(each)).forEach(slugs::add));
        var courses = CourseInfo.of(em, slugs);
        return curricula.stream().map(each -> card(each, courses)).toList();
    }

    private static CurriculumCard card(Curriculum curriculum, Map<String, CourseInfo> courses) {
        var outline = new Outline(Adaptation.of(tree(curriculum), Profile.UNKNOWN), courses, null, Map.of());
        var count = (int) outline.parts().stream().filter(part -> !part.isSet()).count();
        return new CurriculumCard(curriculum.getSlug(), curriculum.getFacts(), count, outline.minutes());
    }

    /**
     * One curriculum, fitted to the caller; a visitor sees what is there for everyone.
     *
     * @throws NotFound when there is none that is published
     */
    public CurriculumView get(String slug) {
        var curriculum = em.createQuery(
                        "select c from Curriculum c join fetch c.published where c.slug = :slug", Curriculum.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!caller.is(Role.LEARNER)) {
            return visitor(curriculum);
        }
        var journey = em.createQuery("""
                        select j from Journey j join fetch j.curriculumVersion
                        where j.learner.id = :learner and j.curriculum = :curriculum
                        and j.status = org.smeic.lms.curriculum.JourneyStatus.ACTIVE""", Journey.class)
                .setParameter("learner", caller.id())
                .setParameter("curriculum", curriculum)
                .getResultStream()
                .findFirst();
        return learner(curriculum, journey.orElse(null));
    }

    /** Published curricula that can ask for a course, by title; one statement that the number of learners does not touch. */
    public List<CurriculumLink> with(String course) {
        return em.createQuery("""
                        select c from Curriculum c join fetch c.published where c.published.tree like :named
                        order by c.facts.title, c.id""", Curriculum.class)
                .setParameter("named", "%\"" + course + "\"%")
                .getResultStream()
                .filter(each ->
                        tree(each).courses().anyMatch(part -> part.course().equals(course)))
                .map(each -> new CurriculumLink(
                        each.getSlug(), each.getFacts().title(), each.getFacts().language()))
                .toList();
    }

    /**
     * What the published version asks of everyone, variants and all.
     *
     * @throws NotFound when there is none that is published
     */
    public SetRequirement rules(String slug) {
        return em.createQuery(
                        "select v from Curriculum c join c.published v where c.slug = :slug", CurriculumVersion.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new)
                .tree();
    }

    private CurriculumView visitor(Curriculum curriculum) {
        var tree = tree(curriculum);
        var outline =
                new Outline(Adaptation.of(tree, Profile.UNKNOWN), CourseInfo.of(em, courses(tree)), null, Map.of());
        return view(curriculum, outline, null);
    }

    private CurriculumView learner(Curriculum curriculum, @Nullable Journey journey) {
        var tree = journey == null
                ? tree(curriculum)
                : journey.getCurriculumVersion().tree();
        var person = Objects.requireNonNull(em.find(Person.class, caller.id()));
        var traveller = journey == null
                ? Traveller.of(person, 0, AboutMe.UNTOLD)
                : Traveller.of(person, journey.getId(), journey.about());
        var learner = KnownFacts.of(em, List.of(caller.id())).of(traveller, curriculum.getId());
        var fitted = Adaptation.of(tree, learner.profile());
        var standing = Evaluation.of(fitted.tree(), learner.facts());
        var due = journey == null
                ? Map.<String, org.smeic.lms.curriculum.rule.Deadline>of()
                : DueDates.of(fitted.tree(), standing, journey.startDay(), traveller.zone(), journey.pauses());
        var outline = new Outline(fitted, CourseInfo.of(em, courses(tree)), standing, due);
        return view(curriculum, outline, journey);
    }

    private static CurriculumView view(Curriculum curriculum, Outline outline, @Nullable Journey journey) {
        var standing = outline.standing();
        return new CurriculumView(
                curriculum.getSlug(),
                curriculum.getFacts(),
                curriculum.getOutcomes(),
                outline.parts(),
                outline.left(),
                outline.minutes(),
                outline.titles(),
                journey == null ? null : journey.about(),
                standing == null ? 0 : (int) Math.floor(standing.whole().fraction() * 100),
                journey == null || standing == null ? null : standing.whole().next(),
                journey != null && journey.getCompletedAt() != null);
    }

    private static SetRequirement tree(Curriculum curriculum) {
        return Objects.requireNonNull(curriculum.getPublished()).tree();
    }

    /** Addresses of all courses a tree names, those that only renew as well. */
    static List<String> courses(SetRequirement tree) {
        var all = new HashSet<String>();
        tree.courses().forEach(course -> {
            all.add(course.course());
            var validity = course.validity();
            if (validity != null) {
                all.addAll(validity.renewal());
            }
        });
        return List.copyOf(all);
    }

    static List<CourseRequirement> asked(SetRequirement tree) {
        return tree.asked()
                .filter(CourseRequirement.class::isInstance)
                .map((Requirement part) -> (CourseRequirement) part)
                .toList();
    }
}
