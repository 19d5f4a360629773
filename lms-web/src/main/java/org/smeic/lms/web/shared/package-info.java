/** What every page has: its address, its words, who is looking, what happens when a rule says no. */
@NullMarked
package org.smeic.lms.web.shared;

import org.jspecify.annotations.NullMarked;
