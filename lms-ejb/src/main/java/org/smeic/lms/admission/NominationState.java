package org.smeic.lms.admission;

/**
 * Where a nomination stands. OFFERED: a seat is held until they answer. RESERVE: gets the next seat that comes back to the
 * quota. LAPSED: not answered in time, or no seat until the release. WITHDRAWN: by the coordinator.
 */
public enum NominationState {
    OFFERED,
    RESERVE,
    ACCEPTED,
    DECLINED,
    LAPSED,
    WITHDRAWN;

    /** Whether something may still come of it. */
    public boolean isOpen() {
        return this == OFFERED || this == RESERVE;
    }
}
