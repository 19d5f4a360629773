package org.smeic.lms.web.shared;

/** Thrown by a page that cannot be shown to this reader while another can: leads them there. */
public class Elsewhere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param address of the other page on this site, with its parts encoded */
    public Elsewhere(String address) {
        super(address);
    }

    String address() {
        return String.valueOf(getMessage());
    }
}
