package org.smeic.lms.web.curriculum;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.smeic.lms.curriculum.CurriculumFacts;
import org.smeic.lms.curriculum.PlanView;
import org.smeic.lms.curriculum.form.TreeJson;
import org.smeic.lms.curriculum.rule.SetRequirement;

/** Curricula and plans as programs read them, and the editor's form as they write it. */
final class CurriculumJson {

    private CurriculumJson() {}

    static JsonObject of(String slug, CurriculumFacts facts) {
        return JSON.createObjectBuilder()
                .add("slug", slug)
                .add("title", facts.title())
                .add("summary", facts.summary())
                .add("for", facts.stakeholder().name())
                .add("level", facts.level().name())
                .add("language", facts.language())
                .build();
    }

    static JsonObject of(SetRequirement tree) {
        try (var reader = JSON.createReader(new StringReader(TreeJson.write(tree)))) {
            return reader.readObject();
        }
    }

    /** A journey with its one next thing and what is due, days in the learner's zone and instants in UTC. */
    static JsonObject of(PlanView plan) {
        var dates = JSON.createArrayBuilder();
        plan.dates()
                .forEach(date -> dates.add(JSON.createObjectBuilder()
                        .add("part", date.key())
                        .add("title", date.title())
                        .add("day", date.deadline().day().toString())
                        .add("end", date.deadline().end().toString())
                        .add("late", date.late())));
        var json = JSON.createObjectBuilder()
                .add("curriculum", plan.slug())
                .add("title", plan.title())
                .add("percent", plan.percent())
                .add("complete", plan.complete())
                .add("hoursPerWeek", plan.about().hoursPerWeek())
                .add("zone", plan.zone().getId())
                .add("due", dates);
        var next = plan.next();
        return (next == null
                        ? json.addNull("next")
                        : json.add(
                                "next",
                                JSON.createObjectBuilder()
                                        .add("kind", next.kind().name())
                                        .add("course", next.course())
                                        .add("minutes", plan.nextMinutes())))
                .build();
    }

    /** The weeks of a plan. */
    static JsonArray weeks(PlanView plan) {
        var weeks = JSON.createArrayBuilder();
        for (var week : plan.plan().weeks()) {
            var pieces = JSON.createArrayBuilder();
            week.pieces()
                    .forEach(piece -> pieces.add(JSON.createObjectBuilder()
                            .add("course", piece.part())
                            .add("minutes", piece.minutes())
                            .add("finishes", piece.finishes())));
            var done = JSON.createArrayBuilder();
            week.done().forEach(each -> done.add(each.part()));
            weeks.add(JSON.createObjectBuilder()
                    .add("number", week.number())
                    .add("from", week.from().toString())
                    .add("time", week.time().name())
                    .add("done", done)
                    .add("pieces", pieces));
        }
        return weeks.build();
    }
}
