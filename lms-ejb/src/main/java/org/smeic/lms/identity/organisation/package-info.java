/**
 * Organisations and who belongs to them: firms, ministries, universities, investors, clusters.
 *
 * <p>Here and not in a directory above identity, because the {@link org.smeic.lms.identity.Wall} of an adviser is made of
 * the people of their clients. Owns names, kinds and memberships; not what organisations need, offer or plan.
 *
 * <p>Whoever founds an organisation owns it. Whoever wants to join one asks; an owner, or the coordinator of its economy,
 * says yes. Who was invited by an owner need not ask. An organisation with other members always has an owner.
 * Verified means that a coordinator or the secretariat looked at it under this name; a new name has not been looked at.
 */
@NullMarked
package org.smeic.lms.identity.organisation;

import org.jspecify.annotations.NullMarked;
