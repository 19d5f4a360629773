/** The player of a module of pages, and the pictures its pages show. */
@NullMarked
package org.smeic.lms.web.reading;

import org.jspecify.annotations.NullMarked;
