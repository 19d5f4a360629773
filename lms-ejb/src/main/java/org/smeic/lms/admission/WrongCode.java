package org.smeic.lms.admission;

import jakarta.ejb.ApplicationException;
import org.smeic.lms.shared.Refusal;

/** No such code. The miss stays noted, so unlike its kind this does not undo the transaction. */
@ApplicationException(rollback = false)
public class WrongCode extends Refusal {

    WrongCode() {
        super("admission.code_wrong");
    }
}
