package org.smeic.lms.admission;

import java.time.Instant;

/** Someone who decides for the caller. */
public record DeputyRow(long id, String name, Instant from, Instant until) {}
