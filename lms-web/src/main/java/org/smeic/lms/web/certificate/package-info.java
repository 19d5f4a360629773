/** A learner's certificates, the public check of a code, and where the Center's people put wrong ones right. */
@NullMarked
package org.smeic.lms.web.certificate;

import org.jspecify.annotations.NullMarked;
