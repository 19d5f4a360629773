package org.smeic.lms.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.CourseDraft;
import org.smeic.lms.catalog.NewCourses;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** Instructors make courses of the activities they brought. */
@Stateless
@RolesAllowed(Role.Names.INSTRUCTOR)
public class Publishing {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    NewCourses courses;

    /** The activities the caller brought, the newest first. */
    public List<ImportedActivity> activities() {
        return em.createQuery(
                        "select a from ImportedActivity a where a.owner.id = :owner order by a.id desc",
                        ImportedActivity.class)
                .setParameter("owner", caller.id())
                .setMaxResults(200)
                .getResultList();
    }

    /**
     * Makes a course and opens it to learners.
     *
     * @throws NotFound when a step is not the caller's own
     * @throws Refusal {@code authoring.no_steps} when there is nothing to learn in it
     */
    public Course publish(@Valid CourseForm form) {
        if (form.steps().isEmpty()) {
            throw new Refusal("authoring.no_steps");
        }
        var steps = form.steps().stream().map(this::step).toList();
        var draft = new CourseDraft(freeSlug(form.facts().title()), form.facts(), form.outcomes(), List.of(), steps);
        return courses.add(draft, em.getReference(Person.class, caller.id()), true);
    }

    private CourseDraft.Step step(CourseForm.Step step) {
        var activity = Optional.ofNullable(em.find(ImportedActivity.class, step.imported()))
                .filter(imported -> imported.belongsTo(caller.id()))
                .orElseThrow(NotFound::new);
        return new CourseDraft.Step(activity.getKind(), activity.getTitle(), step.minutes(), activity.getActivityId());
    }

    private String freeSlug(String title) {
        var wanted = slug(title);
        var slug = wanted;
        for (var n = 2; courses.isTaken(slug); n++) {
            slug = wanted + "-" + n;
        }
        return slug;
    }

    /** Of a title in letters that addresses cannot show nothing is left; then chance decides. */
    static String slug(String title) {
        var slug = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        slug = slug.substring(0, Math.min(60, slug.length())).replaceAll("^-|-$", "");
        return slug.length() >= 3
                ? slug
                : "course-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
