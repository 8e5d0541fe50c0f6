package fr.escale.security;

import fr.escale.refusal.Refusals;
import fr.escale.refusal.TooLargeException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds the bodies of requests, declared or not, so that nobody fills the memory. */
class BodyLimit extends OncePerRequestFilter {
    /** WhatsApp Cloud API: a webhook's payload may be up to 3 MB; one megabyte of air. */
    static final int OF_WEBHOOKS = 4 << 20;

    /** A thousand articles of some 4 kB, and as many translations of them again. */
    static final int OF_IMPORTS = 16 << 20;

    /** A picture or a PDF that goes with an answer: 10 MB, and air for the form around it. */
    static final int OF_FILES = 12 << 20;

    /** Where it goes in: what is too large comes back to its page. */
    private static final Pattern FILES = Pattern.compile("(/console/desk/[^/]+)/joindre");

    /** Where editors bring articles in files: an upload of theirs that is too large comes back to its page. */
    private static final String IMPORTS = "/console/fiches/echange";

    /** A sheet, a team's card with its photo, a question: all far below. */
    static final int OF_OTHERS = 1 << 20;

    private final Refusals refusals;

    BodyLimit(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        long most = most(path);
        long length = request.getContentLengthLong();
        String page = page(path);
        if (length > most && !page.isEmpty() && request.getHeader("X-Escale") == null) {
            response.sendRedirect(request.getContextPath() + page + "?trop-grand");
        } else if (length > most || (length < 0 && isForm(request) && page.isEmpty())) {
            refusals.tooLarge(response);
        } else if (length < 0) {
            chain.doFilter(new Counted(request, most), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static int most(String path) {
        if (path.equals(IMPORTS)) {
            return OF_IMPORTS;
        }
        if (FILES.matcher(path).matches()) {
            return OF_FILES;
        }
        return path.startsWith("/webhooks/") ? OF_WEBHOOKS : OF_OTHERS;
    }

    /** The page that an upload to this path comes from; empty where none may be as large. */
    private static String page(String path) {
        var file = FILES.matcher(path);
        return file.matches() ? file.group(1) : path.equals(IMPORTS) ? IMPORTS : "";
    }

    /** Forms with files are read past {@link Counted}, up to what imports may be; browsers always tell their length. */
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** A request whose body does not tell its length beforehand. */
    private static final class Counted extends HttpServletRequestWrapper {
        private final long most;

        Counted(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), most);
        }
    }

    private static final class CountedStream extends ServletInputStream {
        private final ServletInputStream body;
        private long left;

        CountedStream(ServletInputStream body, long most) {
            this.body = body;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = body.read();
            return one < 0 ? one : count(1, one);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = body.read(into, from, length);
            return some < 0 ? some : count(some, some);
        }

        private int count(int bytes, int result) throws TooLargeException {
            left -= bytes;
            if (left < 0) {
                throw new TooLargeException();
            }
            return result;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
