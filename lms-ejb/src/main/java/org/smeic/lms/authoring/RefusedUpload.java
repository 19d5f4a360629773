package org.smeic.lms.authoring;

import java.util.List;
import org.smeic.lms.authoring.folder.Note;
import org.smeic.lms.shared.Refusal;

/** An upload of which nothing can be kept, for more than one reason. */
class RefusedUpload extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Note> reasons;

    RefusedUpload(Refusal refusal, List<Note> reasons) {
        super(refusal.key(), refusal.arguments());
        this.reasons = List.copyOf(reasons);
        initCause(refusal);
    }

    List<Note> reasons() {
        return reasons;
    }
}
