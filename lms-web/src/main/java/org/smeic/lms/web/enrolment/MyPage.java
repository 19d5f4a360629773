package org.smeic.lms.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.enrolment.MyCourse;

/** My learning: the one next thing, then everything else. */
@Named
@RequestScoped
public class MyPage {

    @Inject
    Enrolments enrolments;

    private List<MyCourse> courses = List.of();

    @PostConstruct
    void load() {
        courses = enrolments.mine();
    }

    /** The course touched last that has something left to do; null when there is none. */
    public @Nullable MyCourse getNext() {
        return next().orElse(null);
    }

    private Optional<MyCourse> next() {
        return courses.stream()
                .filter(course -> course.isOpen() && course.nextLesson() != null)
                .findFirst();
    }

    public List<MyCourse> getOpen() {
        return courses.stream().filter(MyCourse::isOpen).toList();
    }

    public List<MyCourse> getCompleted() {
        return courses.stream().filter(course -> !course.isOpen()).toList();
    }
}
