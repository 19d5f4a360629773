package org.smeic.lms.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;

/** Transactions for those who work by the clock and need several; they manage their transactions themselves. */
@Dependent
public class Transactions {

    @Resource
    UserTransaction transaction;

    /**
     * Does the work in a transaction of its own.
     *
     * @throws IllegalStateException when it failed; then nothing of it stays
     */
    public <T> T run(Callable<T> work) {
        try {
            transaction.begin();
            try {
                var result = work.call();
                transaction.commit();
                return result;
            } catch (Exception failed) {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
                throw failed;
            }
        } catch (Exception failed) {
            throw new IllegalStateException("waits for the next round", failed);
        }
    }
}
