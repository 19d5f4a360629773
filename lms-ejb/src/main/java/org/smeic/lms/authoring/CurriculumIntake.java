package org.smeic.lms.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.smeic.lms.authoring.ImportReport.Made;
import org.smeic.lms.authoring.folder.CourseFiles;
import org.smeic.lms.authoring.folder.CurriculumFolder;
import org.smeic.lms.curriculum.NewCurricula;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.storage.Unpacked;

/** Makes the draft of a curriculum, or of the next version of the instructor's own, of a curriculum folder. */
@Dependent
class CurriculumIntake {

    @Inject
    NewCurricula curricula;

    /** @throws Refusal when a field is at fault, or {@code catalog.slug_taken} when it is someone else's */
    ImportReport take(ImportJob job, Unpacked upload) {
        var source = CurriculumFolder.read(CourseFiles.of(upload), job.getFileName());
        var known = curricula.find(source.slug());
        if (known.isPresent() && !known.get().belongsTo(job.owner().getId())) {
            throw new Refusal("catalog.slug_taken", source.slug());
        }
        var draft = curricula.draft(source.slug(), source.facts(), source.outcomes(), source.tree(), job.owner());
        if (job.publishes() && known.isEmpty()) {
            curricula.publishFirst(draft);
        }
        var curriculum = draft.getCurriculum();
        var title = curriculum.getFacts().title();
        return new ImportReport(
                title,
                List.of(new Made("CURRICULUM", curriculum.getId(), curriculum.getSlug(), title, 0)),
                List.of(),
                Map.of(),
                source.notes(),
                null);
    }
}
