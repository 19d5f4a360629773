package org.smeic.lms.identity;

import java.time.Instant;

/**
 * An identity elsewhere that opens the caller's account.
 *
 * @param provider name of the provider in the configuration, which may have lost it since
 * @param label what its owner knows it by: usually the address there
 */
public record LinkedIdentity(long id, String provider, String label, Instant linkedAt, Instant usedAt) {}
