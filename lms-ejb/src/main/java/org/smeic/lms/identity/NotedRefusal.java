package org.smeic.lms.identity;

import jakarta.ejb.ApplicationException;
import org.smeic.lms.shared.Refusal;

/**
 * A refusal whose attempt stays in the trail, where the rate limits count it: unlike its kind it does not undo the
 * transaction, so nothing else may have been changed in it.
 */
@ApplicationException(rollback = false)
class NotedRefusal extends Refusal {

    NotedRefusal(String key) {
        super(key);
    }
}
