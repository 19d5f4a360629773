/**
 * What was earned, and its proof.
 *
 * <p>A certificate is made in the transaction that completes the course or the curriculum ({@link
 * org.smeic.lms.certificate.CertificateIssuer} observes the fact; if it fails, the completion is undone), and is a
 * snapshot: names, titles and outcomes are copied, and no later change of person or course reaches it. It is never
 * edited: a wrong name is put right by a new certificate that the old one points to.
 *
 * <p>Anyone may check a code, without an account. 60 random bits are the only thing that keeps codes apart from
 * guesses: with a million certificates issued, a million guesses a second would find one in some fourteen days, a
 * thousand a second in thirty-six years; no counter of attempts is kept beside that.
 *
 * <p>Of a replaced certificate the old name is told to nobody but its owner: it may be the name someone had to leave.
 */
@NullMarked
package org.smeic.lms.certificate;

import org.jspecify.annotations.NullMarked;
