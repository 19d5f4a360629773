package org.smeic.lms.identity;

import java.time.Instant;

/**
 * A machine token as its owner sees it: never the secret.
 *
 * @param id names it when it is withdrawn; of no use for signing in
 */
public record ApiToken(String id, String label, Instant createdAt) {}
