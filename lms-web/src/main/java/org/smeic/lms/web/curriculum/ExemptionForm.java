package org.smeic.lms.web.curriculum;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.ExemptionRow;
import org.smeic.lms.shared.Refusal;

/** A request and the decision that is being written for it. */
public class ExemptionForm {

    private final ExemptionRow row;
    private String reason = "";
    private String until = "";

    ExemptionForm(ExemptionRow row) {
        this.row = row;
    }

    @Nullable
    LocalDate day() {
        try {
            return until.isBlank() ? null : LocalDate.parse(until.strip());
        } catch (DateTimeParseException unreadable) {
            var refusal = new Refusal("curriculum.until_over");
            refusal.initCause(unreadable);
            throw refusal;
        }
    }

    public ExemptionRow getRow() {
        return row;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = Objects.requireNonNullElse(until, "");
    }
}
