/** Pages of the ways in: what an owner says of them, requests and who decides on them, codes. */
@NullMarked
package org.smeic.lms.web.admission;

import org.jspecify.annotations.NullMarked;
