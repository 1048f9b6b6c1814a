// Made by "npm run generate" from the routes' schemas. Do not edit.
export interface paths {
    "/.well-known/did.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that check credentials
         * @description The DID document of this house (did:web).
         *
         *     For: everyone.
         */
        get: operations["getWellKnownDidJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that check access tokens
         * @description For: everyone.
         */
        get: operations["getWellKnownJwksJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all certificates
         * @description For: support or admin.
         */
        get: operations["getAdminCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the coupons
         * @description For: admin.
         */
        get: operations["getAdminCoupons"];
        put?: never;
        /**
         * Make a coupon
         * @description For: admin.
         */
        post: operations["postAdminCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/coupons/{couponId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a coupon
         * @description Nobody can take it any more; an open checkout that holds it keeps its price.
         *
         *     For: admin.
         */
        post: operations["postAdminCouponsByCouponIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/earnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what each instructor is owed
         * @description For: admin.
         */
        get: operations["getAdminEarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is to be forgotten, and which modules are still due
         * @description For: admin.
         */
        get: operations["getAdminErasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/instructor-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who would like to teach
         * @description For: admin.
         */
        get: operations["getAdminInstructorApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/instructor-applications/{applicationId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody teach
         * @description She is given the role of an instructor, and told by mail. Nobody decides on her own.
         *
         *     For: admin.
         */
        post: operations["postAdminInstructorApplicationsByApplicationIdApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/instructor-applications/{applicationId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an application, and say why
         * @description For: admin.
         */
        post: operations["postAdminInstructorApplicationsByApplicationIdDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the message ledger
         * @description Every message to a person, by e-mail or in the inbox, with what became of it.
         *
         *     For: admin or support.
         */
        get: operations["getAdminMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a message of the ledger
         * @description For: admin or support.
         */
        get: operations["getAdminMessagesByMessageId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the orders of all learners
         * @description For: support or admin.
         */
        get: operations["getAdminOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what instructors were paid
         * @description For: admin.
         */
        get: operations["getAdminPayouts"];
        put?: never;
        /**
         * Record what an instructor was paid
         * @description The money itself is sent by hand; nobody is paid more than is owed.
         *
         *     For: admin.
         */
        post: operations["postAdminPayouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the posts that wait for a moderator, or that are hidden
         * @description For: support or admin.
         */
        get: operations["getAdminPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reviews that wait for a moderator, or that are hidden
         * @description For: support or admin.
         */
        get: operations["getAdminReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reviews/{reviewId}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide a review
         * @description It leaves lists and rating; its writer sees it with the reason.
         *
         *     For: support or admin.
         */
        post: operations["postAdminReviewsByReviewIdHide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reviews/{reviewId}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find nothing wrong with a reported review
         * @description Its reports wait no longer.
         *
         *     For: support or admin.
         */
        post: operations["postAdminReviewsByReviewIdKeep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reviews/{reviewId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a hidden review again
         * @description For: support or admin.
         */
        post: operations["postAdminReviewsByReviewIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/share-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what instructors get of sales, and from when on
         * @description For: admin.
         */
        get: operations["getAdminShareRules"];
        put?: never;
        /**
         * Say what instructors get of sales from now on, or from a later moment
         * @description What was sold before keeps the share that held then.
         *
         *     For: admin.
         */
        post: operations["postAdminShareRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the monthly statements of all instructors
         * @description For: admin.
         */
        get: operations["getAdminStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attempts/{attemptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an attempt
         * @description With what is saved; once it is submitted, with its result.
         *
         *     For: signed in.
         */
        get: operations["getAttemptsByAttemptId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attempts/{attemptId}/answers/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save an answer
         * @description As often as it changes; the last one before the submission counts.
         *
         *     For: signed in.
         */
        put: operations["putAttemptsByAttemptIdAnswersByQuestionId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attempts/{attemptId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit an attempt
         * @description Grades what was saved, once: submitting again answers the same.
         *
         *     For: signed in.
         */
        post: operations["postAttemptsByAttemptIdSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description For: admin or support.
         */
        get: operations["getAuthAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/accounts/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an account
         * @description For: admin or support.
         */
        get: operations["getAuthAccountsByUserId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/accounts/{userId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give and take roles
         * @description Holds at once. Nobody removes the last admin.
         *
         *     For: admin.
         */
        put: operations["putAuthAccountsByUserIdRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/accounts/{userId}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take the second factor from somebody who has lost it
         * @description She is signed out everywhere, and sets up another one. Nobody does so for herself.
         *
         *     For: admin.
         */
        delete: operations["deleteAuthAccountsByUserIdSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the audit log
         * @description Who did what to whom, the latest first. Nobody changes what is in it.
         *
         *     For: admin.
         */
        get: operations["getAuthAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the mail that proves the address once more
         * @description For: signed in.
         */
        post: operations["postAuthEmailVerifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email-verifications/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove an address by a link
         * @description The administrator's is proved only in a browser that is signed in to it.
         *
         *     For: everyone.
         */
        post: operations["postAuthEmailVerificationsConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description What fails is answered alike, whether there is such an account or not. Who has a second factor is asked for a code next (202).
         *
         *     For: everyone.
         */
        post: operations["postAuthLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in, second step
         * @description A code from the authenticator, or a recovery code, for the challenge that the password got.
         *
         *     For: everyone.
         */
        post: operations["postAuthLoginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session of the cookie; without one there is nothing to end.
         *
         *     For: everyone.
         */
        post: operations["postAuthLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password
         * @description All other sessions end.
         *
         *     For: signed in.
         */
        post: operations["postAuthPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link that sets a new password
         * @description The answer is the same, and as fast, whether there is such an account or not.
         *
         *     For: everyone.
         */
        post: operations["postAuthPasswordResets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password-resets/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password by a link
         * @description The link works once. All sessions end.
         *
         *     For: everyone.
         */
        post: operations["postAuthPasswordResetsConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new access token
         * @description By the cookie, which is replaced. A cookie that was replaced is good for ten seconds more; after that it ends the session.
         *
         *     For: everyone.
         */
        post: operations["postAuthRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account
         * @description Signs in at once, and sends a mail with a link that proves the address.
         *
         *     For: everyone.
         */
        post: operations["postAuthRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show whether one has a second factor
         * @description For: signed in.
         */
        get: operations["getAuthSecondFactor"];
        put?: never;
        /**
         * Begin to set up a second factor
         * @description Gives a secret, in the place of one that was given before and not confirmed.
         *
         *     For: signed in.
         */
        post: operations["postAuthSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the second factor on by a first code
         * @description All other sessions end. A fresh access token has what the role allows.
         *
         *     For: signed in.
         */
        post: operations["postAuthSecondFactorConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get new recovery codes
         * @description For password and code. Those before do not work any more.
         *
         *     For: signed in.
         */
        post: operations["postAuthSecondFactorRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the second factor off
         * @description For password and code. All other sessions end.
         *
         *     For: signed in.
         */
        post: operations["postAuthSecondFactorRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where one is signed in
         * @description For: signed in.
         */
        get: operations["getAuthSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/revoke-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out everywhere
         * @description For: signed in.
         */
        post: operations["postAuthSessionsRevokeAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out on another device
         * @description For: signed in.
         */
        delete: operations["deleteAuthSessionsBySessionId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save a question of a bank
         * @description As its next version. Quizzes that were published with it stay as they are.
         *
         *     For: signed in.
         */
        put: operations["putBankQuestionsByQuestionId"];
        post?: never;
        /**
         * Take a question out of its bank
         * @description Quizzes that were published with it keep it.
         *
         *     For: signed in.
         */
        delete: operations["deleteBankQuestionsByQuestionId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-questions/{questionId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a question
         * @description The newest first.
         *
         *     For: signed in.
         */
        get: operations["getBankQuestionsByQuestionIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the categories
         * @description For: everyone.
         */
        get: operations["getCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one’s own certificates
         * @description For: signed in.
         */
        get: operations["getCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/status-lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which credentials were revoked
         * @description A Bitstring Status List, signed like the credentials that name it.
         *
         *     For: everyone.
         */
        get: operations["getCertificatesStatusListsByList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{code}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a certificate as an Open Badges 3.0 credential
         * @description A W3C verifiable credential with an eddsa-rdfc-2022 proof, which verifies against `/.well-known/did.json`.
         *
         *     For: everyone.
         */
        get: operations["getCertificatesByCodeJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{code}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a certificate as a PDF
         * @description For: everyone.
         */
        get: operations["getCertificatesByCodePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{code}.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a certificate as a badge
         * @description A picture with the Open Badges 3.0 credential baked in, for wallets and sites that show badges.
         *
         *     For: everyone.
         */
        get: operations["getCertificatesByCodePng"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{code}/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a certificate anew under a corrected name
         * @description The new one has a code of its own; the page of the old one leads to it.
         *
         *     For: signed in.
         */
        post: operations["postCertificatesByCodeReissue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{code}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a certificate
         * @description By those who teach the course, and by admins. The learner is told, and the public page says so.
         *
         *     For: signed in.
         */
        post: operations["postCertificatesByCodeRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{code}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify a certificate
         * @description For anyone who holds its code. Capitals, dashes and blanks make no difference. One that was revoked or replaced says so.
         *
         *     For: everyone.
         */
        get: operations["getCertificatesByCodeVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Browse the catalogue
         * @description The published courses. Search forgives typing errors; the last word may be unfinished. Without a query, `relevance` is `popular`. What changed a moment ago shows within seconds.
         *
         *     For: everyone.
         */
        get: operations["getCourses"];
        put?: never;
        /**
         * Make a course
         * @description A draft, taught by whoever makes it.
         *
         *     For: signed in.
         */
        post: operations["postCourses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say why a course is open to somebody, or is not
         * @description To the reader, unless support or an admin asks for another learner.
         *
         *     For: signed in.
         */
        get: operations["getCoursesByCourseIdAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what the learners of a course were told
         * @description For: instructor or admin.
         */
        get: operations["getCoursesByCourseIdAnnouncements"];
        put?: never;
        /**
         * Tell the learners of a course something
         * @description Each learner gets it once, in the inbox and by e-mail as she has chosen. The same words within a day are the same announcement.
         *
         *     For: instructor or admin.
         */
        post: operations["postCoursesByCourseIdAnnouncements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/announcements/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what an announcement would look like
         * @description It tells nobody anything.
         *
         *     For: instructor or admin.
         */
        post: operations["postCoursesByCourseIdAnnouncementsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a course
         * @description It leaves the catalogue and takes nobody new; whoever learns in it goes on.
         *
         *     For: signed in.
         */
        post: operations["postCoursesByCourseIdArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the certificates of a course
         * @description For: signed in.
         */
        get: operations["getCoursesByCourseIdCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cohorts of a course
         * @description In the order in which they were made. A course has a hundred at most.
         *
         *     For: signed in.
         */
        get: operations["getCoursesByCourseIdCohorts"];
        put?: never;
        /**
         * Make a cohort
         * @description For: signed in.
         */
        post: operations["postCoursesByCourseIdCohorts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/cohorts/{cohortId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a cohort
         * @description When it starts counts at once for all who are in it.
         *
         *     For: signed in.
         */
        put: operations["putCoursesByCourseIdCohortsByCohortId"];
        post?: never;
        /**
         * Delete a cohort in which nobody is
         * @description The links that lead into it go with it.
         *
         *     For: signed in.
         */
        delete: operations["deleteCoursesByCourseIdCohortsByCohortId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/curriculum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put sections and lessons in order
         * @description Names every section and every lesson of the draft once. Lessons may move between sections.
         *
         *     For: instructor or admin.
         */
        put: operations["putCoursesByCourseIdCurriculum"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the draft of a course
         * @description Its whole outline, with the state of every file and quiz.
         *
         *     For: instructor or admin.
         */
        get: operations["getCoursesByCourseIdDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/invitation-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the links by which people let themselves into a course
         * @description For: signed in.
         */
        get: operations["getCoursesByCourseIdInvitationLinks"];
        put?: never;
        /**
         * Make a link by which people let themselves into a course
         * @description Whatever the course costs. The address is answered this once: of its token only a hash is kept.
         *
         *     For: signed in.
         */
        post: operations["postCoursesByCourseIdInvitationLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/invitation-links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an invitation link back
         * @description Nobody comes in by it any more. Whoever came stays.
         *
         *     For: signed in.
         */
        delete: operations["deleteCoursesByCourseIdInvitationLinksByLinkId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is invited to a course and has not come yet
         * @description For: signed in.
         */
        get: operations["getCoursesByCourseIdInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an invitation back
         * @description For: signed in.
         */
        delete: operations["deleteCoursesByCourseIdInvitationsByInvitationId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/listing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * List a course in the catalogue, or not
         * @description An unlisted course is open to whoever knows its address.
         *
         *     For: signed in.
         */
        put: operations["putCoursesByCourseIdListing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's notes in a course
         * @description In the order of the course, those of one lesson if asked. A note without a text is a bookmark.
         *
         *     For: signed in.
         */
        get: operations["getCoursesByCourseIdNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/outline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the outline of a course
         * @description Sections and lessons as they are published, with the rules by which they open. The course is named by its id or its slug.
         *
         *     For: everyone.
         */
        get: operations["getCoursesByCourseIdOutline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/people-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a list of people for a course
         * @description Says what is wrong with it, row by row. Nobody is let in by that: apply it for that. At most 2,000 people; the list is forgotten after thirty days.
         *
         *     For: signed in.
         */
        post: operations["postCoursesByCourseIdPeopleImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/people-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what came of a list of people
         * @description For: signed in.
         */
        get: operations["getCoursesByCourseIdPeopleImportsByImportId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/people-imports/{importId}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the people of a list into the course
         * @description In the background; asking again changes nothing, and so does bringing the same list again.
         *
         *     For: signed in.
         */
        post: operations["postCoursesByCourseIdPeopleImportsByImportIdApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/people-imports/{importId}/bad-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of a list of people that cannot be used, and why
         * @description For: signed in.
         */
        get: operations["getCoursesByCourseIdPeopleImportsByImportIdBadRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/people-imports/{importId}/bad-rows.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the rows of a list of people that cannot be used
         * @description As they were, with what is wrong in a last column. Mended, they can be checked again as they are.
         *
         *     For: signed in.
         */
        get: operations["getCoursesByCourseIdPeopleImportsByImportIdBadRowsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/posts-to-moderate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the posts of a course that wait for a moderator, or that are hidden
         * @description For: signed in.
         */
        get: operations["getCoursesByCourseIdPostsToModerate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a course
         * @description Freezes the draft as a new version, which learners under way move to. Without a change since the last one, that one is answered. What is missing stands in `facts.checklist` of the refusal.
         *
         *     For: instructor or admin.
         */
        post: operations["postCoursesByCourseIdPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/publish-checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what is missing before publishing
         * @description For: instructor or admin.
         */
        get: operations["getCoursesByCourseIdPublishChecklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/publish-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what publishing would change
         * @description In the course, and for those who learn in it. Learners who have finished keep the version that they finished.
         *
         *     For: instructor or admin.
         */
        get: operations["getCoursesByCourseIdPublishPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/question-banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the question banks of a course
         * @description For: signed in.
         */
        get: operations["getCoursesByCourseIdQuestionBanks"];
        put?: never;
        /**
         * Make a question bank
         * @description For: signed in.
         */
        post: operations["postCoursesByCourseIdQuestionBanks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is asked in a course
         * @description Or under one of its lessons. Lessons that are not open to the reader yet are left out.
         *
         *     For: signed in.
         */
        get: operations["getCoursesByCourseIdQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring an archived course back
         * @description For: signed in.
         */
        post: operations["postCoursesByCourseIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reviews of a course
         * @description For: everyone.
         */
        get: operations["getCoursesByCourseIdReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/reviews/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one's own review of a course
         * @description With whether one may write one now, and if not, why.
         *
         *     For: signed in.
         */
        get: operations["getCoursesByCourseIdReviewsMine"];
        /**
         * Review a course
         * @description One review per learner and course: the first is answered with 201, later ones replace it (200).
         *
         *     For: signed in.
         */
        put: operations["putCoursesByCourseIdReviewsMine"];
        post?: never;
        /**
         * Take one's review back
         * @description For: signed in.
         */
        delete: operations["deleteCoursesByCourseIdReviewsMine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say whether there is a seat for the reader, and her place in the line
         * @description For: signed in.
         */
        get: operations["getCoursesByCourseIdSeats"];
        /**
         * Say how many may learn in a course at once
         * @description Nobody who is in loses her seat. Those whom the team enrols count, and may go beyond the limit.
         *
         *     For: signed in.
         */
        put: operations["putCoursesByCourseIdSeats"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a section
         * @description For: instructor or admin.
         */
        post: operations["postCoursesByCourseIdSections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/students": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who learns in a course
         * @description For: signed in.
         */
        get: operations["getCoursesByCourseIdStudents"];
        put?: never;
        /**
         * Enrol somebody by her address
         * @description Whoever has not proved that the address is hers, or has no account, is invited, and gets in when she does. Doing it again changes nothing but the end of her access, and answers 200.
         *
         *     For: signed in.
         */
        post: operations["postCoursesByCourseIdStudents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/students/{learnerId}/cohort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a learner into a cohort, or out of it
         * @description She counts there, and may go beyond its seats.
         *
         *     For: signed in.
         */
        put: operations["putCoursesByCourseIdStudentsByLearnerIdCohort"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/students/{learnerId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a learner from a course
         * @description Her progress stays, and she does not let herself in again. Whoever has paid is refunded instead.
         *
         *     For: signed in.
         */
        post: operations["postCoursesByCourseIdStudentsByLearnerIdRemove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{courseId}/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who waits for a seat
         * @description For: signed in.
         */
        get: operations["getCoursesByCourseIdWaitingList"];
        put?: never;
        /**
         * Wait for a seat in a course that is full
         * @description A seat that becomes free is held for the next in line for two days. Asking again keeps the place.
         *
         *     For: signed in.
         */
        post: operations["postCoursesByCourseIdWaitingList"];
        /**
         * Wait no longer
         * @description For: signed in.
         */
        delete: operations["deleteCoursesByCourseIdWaitingList"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a course
         * @description By its id or its slug. A draft is there for those who teach it, support and admins alone.
         *
         *     For: everyone.
         */
        get: operations["getCoursesByIdOrSlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what a course is described by
         * @description For: signed in.
         */
        patch: operations["patchCoursesByIdOrSlug"];
        trace?: never;
    };
    "/api/v1/enrollments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the courses one learns in
         * @description Support and admins may ask for those of another learner.
         *
         *     For: signed in.
         */
        get: operations["getEnrollments"];
        put?: never;
        /**
         * Enrol in a course
         * @description Opens a free course at once; a priced one is pending until it is paid. Asking again answers 200.
         *
         *     For: signed in.
         */
        post: operations["postEnrollments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrollments/gifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a learner a course
         * @description For: support or admin.
         */
        post: operations["postEnrollmentsGifts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrollments/{enrollmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an enrolment
         * @description With progress and what is left, and where to pay while it is pending.
         *
         *     For: signed in.
         */
        get: operations["getEnrollmentsByEnrollmentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrollments/{enrollmentId}/lessons/{lessonId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a lesson
         * @description A quiz that has a pass mark is completed by passing it, and by nothing else.
         *
         *     For: signed in.
         */
        post: operations["postEnrollmentsByEnrollmentIdLessonsByLessonIdComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gamification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether points and badges are used here
         * @description For: everyone.
         */
        get: operations["getGamification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gamification/leaderboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one’s neighbourhood on the leaderboard
         * @description For those who have joined it; others are answered with nobody.
         *
         *     For: signed in.
         */
        get: operations["getGamificationLeaderboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gamification/leaderboard/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Join the leaderboard, or go by another name
         * @description For: signed in.
         */
        put: operations["putGamificationLeaderboardMembership"];
        post?: never;
        /**
         * Leave the leaderboard
         * @description For: signed in.
         */
        delete: operations["deleteGamificationLeaderboardMembership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gamification/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one’s own points, level, badges and streak
         * @description For: signed in.
         */
        get: operations["getGamificationMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gamification/recomputation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compute rewards anew from what learners did
         * @description For the next learners after the cursor, by the rules that hold or by those that are sent. Says what differs; applies those that hold if told to.
         *
         *     For: admin or ops.
         */
        post: operations["postGamificationRecomputation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gamification/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what points and badges are given for
         * @description For: admin or ops.
         */
        get: operations["getGamificationRules"];
        /**
         * Choose what points and badges are given for
         * @description Holds at once for what learners do from now on; what they have from before follows within minutes. See first what differs, by POST /gamification/recomputation.
         *
         *     For: admin.
         */
        put: operations["putGamificationRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grading/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List questions whose answers await grading
         * @description For: instructor or admin.
         */
        get: operations["getGradingQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grading/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List answers that people grade
         * @description In the courses that one teaches, the oldest first.
         *
         *     For: instructor or admin.
         */
        get: operations["getGradingTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grading/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an answer to grade
         * @description With its question as the learner saw it, and every grade that it had.
         *
         *     For: instructor or admin.
         */
        get: operations["getGradingTasksByTaskId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grading/tasks/{taskId}/grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Grade an answer
         * @description Or grade it anew; what was given before is kept. With the last one that was missing, the attempt is graded.
         *
         *     For: instructor or admin.
         */
        put: operations["putGradingTasksByTaskIdGrade"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's imports
         * @description For: signed in.
         */
        get: operations["getImports"];
        put?: never;
        /**
         * Import a course
         * @description Takes a ZIP archive of an mdBook or of a Stoa course folder, at most 200 MiB. The archive is checked as a whole before anything is made of it; how that goes is told by the import.
         *
         *     For: instructor or admin.
         */
        post: operations["postImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how an import stands
         * @description With the report of what came, what was changed, and what could not come, with file and line.
         *
         *     For: signed in.
         */
        get: operations["getImportsByImportId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what an invitation link leads to
         * @description It changes nothing: programs that look at links join nothing.
         *
         *     For: everyone.
         */
        get: operations["getInvitationLinksByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation-links/{token}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a course by an invitation link
         * @description Coming again changes nothing, and counts once.
         *
         *     For: signed in.
         */
        post: operations["postInvitationLinksByTokenJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{lessonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a lesson
         * @description Previews are for everyone; other lessons for those who are enrolled, and for those who teach the course. The addresses in the answer serve for some minutes.
         *
         *     For: everyone.
         */
        get: operations["getLessonsByLessonId"];
        put?: never;
        post?: never;
        /**
         * Remove a lesson
         * @description For: instructor or admin.
         */
        delete: operations["deleteLessonsByLessonId"];
        options?: never;
        head?: never;
        /**
         * Change a lesson
         * @description Answers 409 where somebody has changed it since the `version` that is sent along.
         *
         *     For: instructor or admin.
         */
        patch: operations["patchLessonsByLessonId"];
        trace?: never;
    };
    "/api/v1/lessons/{lessonId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a lesson for its editor
         * @description For: instructor or admin.
         */
        get: operations["getLessonsByLessonIdDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{lessonId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a note in a lesson, or set a bookmark
         * @description For: signed in.
         */
        post: operations["postLessonsByLessonIdNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{lessonId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a question under a lesson
         * @description For: signed in.
         */
        post: operations["postLessonsByLessonIdQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mail in this instance’s own mailbox
         * @description Everyone reads it in a demo, which listens on loopback alone; elsewhere it is for admins.
         *
         *     For: everyone.
         */
        get: operations["getMailbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailbox/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a mail in this instance’s own mailbox
         * @description For: everyone.
         */
        get: operations["getMailboxByMessageId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one’s own files
         * @description For: signed in.
         */
        get: operations["getMediaAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/assets/{assetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a file’s facts, and where its bytes are
         * @description For: signed in.
         */
        get: operations["getMediaAssetsByAssetId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one’s uploads that are not finished
         * @description For: instructor or admin.
         */
        get: operations["getMediaUploads"];
        put?: never;
        /**
         * Begin an upload
         * @description Ask where to send each part, straight to the storage, with its checksum. Parts may be sent in any order, several at once, and again. One that was interrupted answers with the parts that have arrived.
         *
         *     For: instructor or admin.
         */
        post: operations["postMediaUploads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/uploads/{assetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far an upload has come
         * @description For: instructor or admin.
         */
        get: operations["getMediaUploadsByAssetId"];
        put?: never;
        post?: never;
        /**
         * Cancel an upload
         * @description For: instructor or admin.
         */
        delete: operations["deleteMediaUploadsByAssetId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/uploads/{assetId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete an upload
         * @description Puts the parts that have arrived together, if they are what the checksum says, and looks at what they are. Repeating it answers the same.
         *
         *     For: instructor or admin.
         */
        post: operations["postMediaUploadsByAssetIdComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/uploads/{assetId}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask where to send parts
         * @description For: instructor or admin.
         */
        post: operations["postMediaUploadsByAssetIdParts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete one's note
         * @description For: signed in.
         */
        delete: operations["deleteNotesByNoteId"];
        options?: never;
        head?: never;
        /**
         * Change one's note
         * @description For: signed in.
         */
        patch: operations["patchNotesByNoteId"];
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is in one’s inbox
         * @description For: signed in.
         */
        get: operations["getNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one is told, topic by topic
         * @description For: signed in.
         */
        get: operations["getNotificationsPreferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences/{topic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose what one is told of a topic
         * @description For: signed in.
         */
        put: operations["putNotificationsPreferencesByTopic"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark everything in one’s inbox as read
         * @description For: signed in.
         */
        post: operations["postNotificationsReadAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow one’s inbox live
         * @description Server-sent events: `unread` with `{ unreadCount }` at first and after each change, `notification` with a Notification that came or grew.
         *
         *     For: signed in.
         */
        get: operations["getNotificationsStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{notificationId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a notification as read
         * @description For: signed in.
         */
        post: operations["postNotificationsByNotificationIdRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events that could not be handled, newest first
         * @description For: ops or admin.
         */
        get: operations["getOpsDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/dead-letters/{deadLetterId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a dead letter up, so that what waits behind it goes on
         * @description For: ops.
         */
        post: operations["postOpsDeadLettersByDeadLetterIdDiscard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/dead-letters/{deadLetterId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Handle a dead letter again
         * @description For: ops.
         */
        post: operations["postOpsDeadLettersByDeadLetterIdReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how events flow between the modules
         * @description For: ops or admin.
         */
        get: operations["getOpsEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the scheduled jobs and how their last runs went
         * @description For: ops or admin.
         */
        get: operations["getOpsJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/modules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the modules, where they run and how they are
         * @description For: ops or admin.
         */
        get: operations["getOpsModules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/billing-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whom one's invoices are made out to
         * @description For: signed in.
         */
        get: operations["getPaymentsBillingDetails"];
        /**
         * Say whom one's next invoices are made out to
         * @description Those that were issued stay as they are.
         *
         *     For: signed in.
         */
        put: operations["putPaymentsBillingDetails"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/checkouts/{enrollmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what one is about to pay
         * @description The newest order of an enrolment, as its learner sees it.
         *
         *     For: signed in.
         */
        get: operations["getPaymentsCheckoutsByEnrollmentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/checkouts/{enrollmentId}/coupon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a coupon to what one is about to pay
         * @description Another order takes the place of the first, and its checkout opens a moment later. A coupon that leaves nothing to pay opens the course at once.
         *
         *     For: signed in.
         */
        post: operations["postPaymentsCheckoutsByEnrollmentIdCoupon"];
        /**
         * Pay without the coupon after all
         * @description For: signed in.
         */
        delete: operations["deletePaymentsCheckoutsByEnrollmentIdCoupon"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/documents/{documentId}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an invoice or a credit note as a PDF
         * @description As it was issued, for whoever bought, and for support and admins.
         *
         *     For: signed in.
         */
        get: operations["getPaymentsDocumentsByDocumentIdPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/earnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what one has earned by teaching
         * @description For: instructor or admin.
         */
        get: operations["getPaymentsEarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the ledger
         * @description For: admin.
         */
        get: operations["getPaymentsLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one has bought
         * @description For: signed in.
         */
        get: operations["getPaymentsOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an order
         * @description With its refunds, and where to pay while it is open.
         *
         *     For: signed in.
         */
        get: operations["getPaymentsOrdersByOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/orders/{orderId}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what an order wrote into the ledger
         * @description With what stands in each account, and the totals: debits less credits are zero.
         *
         *     For: admin.
         */
        get: operations["getPaymentsOrdersByOrderIdLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/orders/{orderId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give money back
         * @description In full or in part. It is pending until Stripe has made it; a refund in full ends the access.
         *
         *     For: support or admin.
         */
        post: operations["postPaymentsOrdersByOrderIdRefunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the books were compared with Stripe
         * @description For: admin.
         */
        get: operations["getPaymentsReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/reconciliation/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where the books differ from Stripe's balance
         * @description For: admin.
         */
        get: operations["getPaymentsReconciliationDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/selling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether anything can be bought
         * @description For: everyone.
         */
        get: operations["getPaymentsSelling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's monthly statements
         * @description For: instructor or admin.
         */
        get: operations["getPaymentsStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/statements/{statementId}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a statement as a table
         * @description For: instructor or admin.
         */
        get: operations["getPaymentsStatementsByStatementIdCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/statements/{statementId}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a statement as a PDF
         * @description For: instructor or admin.
         */
        get: operations["getPaymentsStatementsByStatementIdPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/webhooks/stripe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a webhook from Stripe
         * @description Verified by its signature, stored as it came, answered, and then handled once.
         *
         *     For: everyone.
         */
        post: operations["postPaymentsWebhooksStripe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a question or an answer
         * @description For: signed in.
         */
        get: operations["getPostsByPostId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change one's own question or answer
         * @description For: signed in.
         */
        patch: operations["patchPostsByPostId"];
        trace?: never;
    };
    "/api/v1/posts/{postId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that an answer solved the question
         * @description For whoever asked, and for those who teach the course. It takes the place of another.
         *
         *     For: signed in.
         */
        put: operations["putPostsByPostIdAcceptance"];
        post?: never;
        /**
         * Say no more that an answer solved the question
         * @description For: signed in.
         */
        delete: operations["deletePostsByPostIdAcceptance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the answers to a question
         * @description For: signed in.
         */
        get: operations["getPostsByPostIdAnswers"];
        put?: never;
        /**
         * Answer a question
         * @description For: signed in.
         */
        post: operations["postPostsByPostIdAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide a question or an answer
         * @description For support, admins, and those who teach the course. Its author sees it with the reason; a hidden question takes its answers along.
         *
         *     For: signed in.
         */
        post: operations["postPostsByPostIdHide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find nothing wrong with a reported post
         * @description Its reports wait no longer.
         *
         *     For: signed in.
         */
        post: operations["postPostsByPostIdKeep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a question or an answer
         * @description Once a person: the first report is answered with 201 and stays; later ones get it again (200).
         *
         *     For: signed in.
         */
        post: operations["postPostsByPostIdReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a hidden post again
         * @description For: signed in.
         */
        post: operations["postPostsByPostIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that a question or an answer is a good one
         * @description For: signed in.
         */
        put: operations["putPostsByPostIdVote"];
        post?: never;
        /**
         * Take one's vote back
         * @description For: signed in.
         */
        delete: operations["deletePostsByPostIdVote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/question-banks/{bankId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read about a question bank
         * @description For: signed in.
         */
        get: operations["getQuestionBanksByBankId"];
        /**
         * Rename a question bank
         * @description For: signed in.
         */
        put: operations["putQuestionBanksByBankId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/question-banks/{bankId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questions of a bank
         * @description With their answers, the newest first; found by words and by tag.
         *
         *     For: signed in.
         */
        get: operations["getQuestionBanksByBankIdQuestions"];
        put?: never;
        /**
         * Add questions to a bank
         * @description Finished ones, all or none.
         *
         *     For: signed in.
         */
        post: operations["postQuestionBanksByBankIdQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/question-banks/{bankId}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read questions for a bank from a file
         * @description In GIFT or Moodle XML, at most 200. Nothing is kept: what is wanted is added to the bank.
         *
         *     For: signed in.
         */
        post: operations["postQuestionBanksByBankIdReadings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quizzes/{quizId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read about a quiz
         * @description What it asks for, and how one has done so far; its questions come with an attempt.
         *
         *     For: signed in.
         */
        get: operations["getQuizzesByQuizId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quizzes/{quizId}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one’s attempts at a quiz
         * @description For: signed in.
         */
        get: operations["getQuizzesByQuizIdAttempts"];
        put?: never;
        /**
         * Start an attempt
         * @description While one is in progress, that one is answered again, with 200.
         *
         *     For: signed in.
         */
        post: operations["postQuizzesByQuizIdAttempts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quizzes/{quizId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a quiz in the studio
         * @description With its answers, and what keeps it from being published.
         *
         *     For: signed in.
         */
        get: operations["getQuizzesByQuizIdDraft"];
        /**
         * Save a quiz in the studio
         * @description Learners take it as it was published until it is published again.
         *
         *     For: signed in.
         */
        put: operations["putQuizzesByQuizIdDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quizzes/{quizId}/draft/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read questions for a quiz from a file
         * @description In GIFT or Moodle XML, at most 200. Nothing is kept: what is to be in the quiz is saved with its draft.
         *
         *     For: signed in.
         */
        post: operations["postQuizzesByQuizIdDraftReadings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quizzes/{quizId}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what attempts say of the questions of a quiz
         * @description Of the newest 500 graded attempts by learners, whatever version they had.
         *
         *     For: signed in.
         */
        get: operations["getQuizzesByQuizIdStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{reviewId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer a review
         * @description One answer a review: the first is answered with 201, later ones replace it (200).
         *
         *     For: signed in.
         */
        put: operations["putReviewsByReviewIdAnswer"];
        post?: never;
        /**
         * Take the answer to a review back
         * @description For: signed in.
         */
        delete: operations["deleteReviewsByReviewIdAnswer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{reviewId}/helpful-vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that a review is helpful
         * @description For: signed in.
         */
        put: operations["putReviewsByReviewIdHelpfulVote"];
        post?: never;
        /**
         * Say no more that a review is helpful
         * @description For: signed in.
         */
        delete: operations["deleteReviewsByReviewIdHelpfulVote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{reviewId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a review
         * @description Once a person: the first report is answered with 201 and stays; later ones get it again (200).
         *
         *     For: signed in.
         */
        post: operations["postReviewsByReviewIdReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sections/{sectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a section with its lessons
         * @description For: instructor or admin.
         */
        delete: operations["deleteSectionsBySectionId"];
        options?: never;
        head?: never;
        /**
         * Change a section
         * @description For: instructor or admin.
         */
        patch: operations["patchSectionsBySectionId"];
        trace?: never;
    };
    "/api/v1/sections/{sectionId}/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a lesson
         * @description A quiz lesson comes with an empty quiz, whose id is `quizId`.
         *
         *     For: instructor or admin.
         */
        post: operations["postSectionsBySectionIdLessons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studio/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the courses one teaches
         * @description For: signed in.
         */
        get: operations["getStudioCourses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a link to unsubscribe is about
         * @description It changes nothing: programs that look at links in mails unsubscribe nobody.
         *
         *     For: everyone.
         */
        get: operations["getUnsubscribeByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one's own profile
         * @description For: signed in.
         */
        get: operations["getUsersMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change one's own profile
         * @description For: signed in.
         */
        patch: operations["patchUsersMe"];
        trace?: never;
    };
    "/api/v1/users/me/data-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an archive of all that is held of one
         * @description For the password, and a code where a second factor is on. A mail says when it can be fetched.
         *
         *     For: signed in.
         */
        post: operations["postUsersMeDataExports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/data-exports/{exportId}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the address of an archive, which holds for some minutes
         * @description For: signed in.
         */
        get: operations["getUsersMeDataExportsByExportIdDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to be forgotten
         * @description For the password, and a code where a second factor is on. It begins after 14 days.
         *
         *     For: signed in.
         */
        post: operations["postUsersMeErasure"];
        /**
         * Stay after all
         * @description For: signed in.
         */
        delete: operations["deleteUsersMeErasure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/instructor-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one's last application to teach, and whether one may apply now
         * @description For: signed in.
         */
        get: operations["getUsersMeInstructorApplication"];
        put?: never;
        post?: never;
        /**
         * Take back one's application
         * @description For: signed in.
         */
        delete: operations["deleteUsersMeInstructorApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/instructor-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply to teach
         * @description For: signed in.
         */
        post: operations["postUsersMeInstructorApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/privacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what one has asked for of the data held of one
         * @description For: signed in.
         */
        get: operations["getUsersMePrivacy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the page of somebody who teaches
         * @description For: everyone.
         */
        get: operations["getUsersByUserId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the process is alive
         * @description For: everyone.
         */
        get: operations["getHealthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether requests should come here
         * @description For: everyone.
         */
        get: operations["getHealthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/startup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the start is through
         * @description For: everyone.
         */
        get: operations["getHealthStartup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/checkout.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the style of the sandbox's checkout
         * @description For: everyone.
         */
        get: operations["getSandboxCheckoutCss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/checkout/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the sandbox's checkout
         * @description Stands in for Stripe Checkout where no Stripe key is configured; no money moves.
         *
         *     For: everyone.
         */
        get: operations["getSandboxCheckoutBySessionId"];
        put?: never;
        /**
         * Pay the sandbox's checkout by test card
         * @description For: everyone.
         */
        post: operations["postSandboxCheckoutBySessionId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/checkout/{sessionId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the sandbox's checkout
         * @description For: everyone.
         */
        post: operations["postSandboxCheckoutBySessionIdCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/disputes/{disputeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a dispute of the sandbox
         * @description Stands in for the bank: whoever has the address decides. No money moves.
         *
         *     For: everyone.
         */
        get: operations["getSandboxDisputesByDisputeId"];
        put?: never;
        /**
         * Decide a dispute of the sandbox
         * @description For: everyone.
         */
        post: operations["postSandboxDisputesByDisputeId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe from mails of a topic with one click
         * @description The link in the mail says who and what. A mail program sends `List-Unsubscribe=One-Click`.
         *
         *     For: everyone.
         */
        post: operations["postUnsubscribeByToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Access is the union of the grants that are live. */
        Access: {
            course: {
                /** Format: uuid */
                id: string;
                slug: string;
                title: string;
            };
            learner: {
                /** Format: uuid */
                id: string;
                name: string | null;
            };
            hasAccess: boolean;
            /** @enum {string} */
            reason: "granted" | "not_enrolled" | "unpaid" | "payment_expired" | "access_ended" | "removed" | "cancelled" | "refunded" | "disputed";
            accessEndsAt: string | null;
            enrollmentId: string | null;
            enrolledAt: string | null;
            completedAt: string | null;
            grants: components["schemas"]["Grant"][];
        };
        Account: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            roles: ("learner" | "instructor" | "support" | "admin" | "ops")[];
            isEmailVerified: boolean;
            hasSecondFactor: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description Ids of questions are given anew. */
        AddBankQuestionsRequest: {
            questions: {
                question: components["schemas"]["QuestionContent"];
                /**
                 * @description Compared in small letters; each counts once.
                 * @default []
                 */
                tags?: string[];
            }[];
        };
        AddedBankQuestions: {
            questions: components["schemas"]["BankQuestion"][];
        };
        AdminOrder: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            enrollmentId: string;
            course: {
                /** Format: uuid */
                id: string;
                slug: string;
                title: string;
            };
            /** @enum {string} */
            status: "opening" | "open" | "paid" | "expired" | "failed" | "refunded" | "disputed";
            amount: components["schemas"]["Money"];
            /** @description What a coupon took off; `null` without one. */
            discount: {
                code: string;
                amount: components["schemas"]["Money"];
            } | null;
            refunded: components["schemas"]["Money"];
            /** Format: date-time */
            createdAt: string;
            paidAt: string | null;
            learner: {
                /** Format: uuid */
                id: string;
                name: string | null;
            };
        };
        Announcement: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            authorName: string;
            title: string;
            body: string;
            /** @description How many have been told so far. */
            recipients: number;
            /** Format: date-time */
            createdAt: string;
            /** @description When the last was told; null until then. */
            sentAt: string | null;
        };
        AnnouncementPreview: {
            /** @description How many learners would be told now. */
            recipients: number;
            mail: {
                subject: string;
                text: string;
            };
            inApp: {
                title: string;
                body: string;
            };
        };
        AnnouncementRequest: {
            title: string;
            /** @description Plain text; a blank line parts paragraphs. */
            body: string;
        };
        /** @description choiceId answers a single choice, choiceIds a multiple one, value true or false, text a short text, number a numeric question as it was typed, matches gives options to pairs, order names all items in their order, blanks has a text for each blank, essay is a text that someone grades. */
        Answer: {
            /** Format: uuid */
            choiceId: string;
        } | {
            choiceIds: string[];
        } | {
            value: boolean;
        } | {
            text: string;
        } | {
            number: string;
            unit: string | null;
        } | {
            matches: {
                [key: string]: string;
            };
        } | {
            order: string[];
        } | {
            blanks: string[];
        } | {
            essay: string;
        };
        AnswerRequest: {
            text: string;
        };
        ArchiveDownload: {
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        Asset: {
            /** Format: uuid */
            assetId: string;
            /** Format: uuid */
            ownerId: string;
            /** @enum {string} */
            kind: "image" | "video" | "audio" | "captions" | "document" | "archive" | "other";
            /** @enum {string} */
            status: "uploading" | "ready" | "failed";
            fileName: string;
            contentType: string;
            sizeBytes: number;
            purpose: ({
                /** @constant */
                kind: "lesson";
                /** Format: uuid */
                lessonId: string;
            } | {
                /** @constant */
                kind: "lesson_captions";
                /** Format: uuid */
                lessonId: string;
            } | {
                /** @constant */
                kind: "article_image";
                /** Format: uuid */
                courseId: string;
            } | {
                /** @constant */
                kind: "course_cover";
                /** Format: uuid */
                courseId: string;
            }) | null;
            /** Format: date-time */
            createdAt: string;
            url: string | null;
            urlExpiresAt: string | null;
        };
        Attempt: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            quizId: string;
            quizVersion: number;
            /**
             * @description submitted: people have to grade something in it yet.
             * @enum {string}
             */
            status: "in_progress" | "submitted" | "graded";
            /** Format: date-time */
            startedAt: string;
            submittedAt: string | null;
            /** @description null: there is no clock. */
            deadlineAt: string | null;
            /**
             * Format: date-time
             * @description By the clock of the server, which is the one that counts.
             */
            now: string;
            questions: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "single" | "multiple" | "true_false" | "short_text" | "numeric" | "matching" | "ordering" | "blanks" | "essay";
                prompt: string;
                points: number;
                choices?: {
                    /** Format: uuid */
                    id: string;
                    text: string;
                }[];
                /** @description In which a number may be given. */
                units?: string[];
                /** @description To each of which an option belongs. */
                pairs?: {
                    /** Format: uuid */
                    id: string;
                    text: string;
                }[];
                options?: {
                    /** Format: uuid */
                    id: string;
                    text: string;
                }[];
                /** @description To be put in order. */
                items?: {
                    /** Format: uuid */
                    id: string;
                    text: string;
                }[];
                /** @description The text before, between and after the blanks: one more than there are blanks. */
                stretches?: string[];
                /** @description How long a text should be; null: as one likes. */
                words?: {
                    minimum: number | null;
                    maximum: number | null;
                };
            }[];
            /** @description What is saved, by the id of its question. */
            answers: {
                [key: string]: components["schemas"]["Answer"];
            };
            /** @description null until it is submitted. */
            result: components["schemas"]["AttemptResult"] | null;
        };
        AttemptResult: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            quizId: string;
            quizVersion: number;
            /**
             * @description submitted: people have to grade something in it yet.
             * @enum {string}
             */
            status: "in_progress" | "submitted" | "graded";
            /** Format: date-time */
            startedAt: string;
            submittedAt: string | null;
            score: components["schemas"]["Score"];
            /** @description Rounded down, so that it reaches the pass mark where the attempt does. */
            percent: number;
            passed: boolean | null;
            /** @description How many answers await grading. Until there are none, score and percent are provisional. */
            awaiting: number;
            /** @description Until when only what people grade is shown of the questions; null where all are shown. */
            answersHidden: ("after_pass" | "after_last_attempt" | "never") | null;
            questions: components["schemas"]["QuestionResult"][];
        };
        AttemptSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            quizId: string;
            quizVersion: number;
            /**
             * @description submitted: people have to grade something in it yet.
             * @enum {string}
             */
            status: "in_progress" | "submitted" | "graded";
            /** Format: date-time */
            startedAt: string;
            submittedAt: string | null;
            score: components["schemas"]["Score"] | null;
            percent: number | null;
            /** @description null until it is graded, and where the quiz has no pass mark. */
            passed: boolean | null;
        };
        AuditEntry: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            act: "signed_in" | "sign_in_refused" | "proof_refused" | "sessions_ended" | "email_verified" | "password_changed" | "password_reset" | "second_factor_turned_on" | "second_factor_turned_off" | "recovery_codes_renewed" | "roles_changed";
            /** @description Whose account it is about; null where there is none. */
            person: {
                /** Format: uuid */
                id: string;
                name: string;
                email: string;
            } | null;
            /** @description Who did it; null for whoever was not signed in. */
            actor: {
                /** Format: uuid */
                id: string;
                name: string;
                email: string;
            } | null;
            device: string | null;
            address: string | null;
            details: {
                /** @enum {string} */
                proof?: "registration" | "password" | "code" | "recovery_code";
                reason?: string;
                sessions?: number;
                rolesBefore?: ("learner" | "instructor" | "support" | "admin" | "ops")[];
                rolesAfter?: ("learner" | "instructor" | "support" | "admin" | "ops")[];
            };
            correlationId: string;
            /** Format: date-time */
            occurredAt: string;
        };
        BadPersonRow: {
            /** @description Of the file, from 1, where the row ends. */
            line: number;
            problems: {
                /** @description As the first row names it; empty beyond the last. */
                column: string;
                value: string;
                /** @enum {string} */
                code: "email_missing" | "email_wrong" | "email_twice" | "cohort_unknown" | "date_wrong" | "date_passed" | "too_many_cells";
            }[];
        };
        BalanceDifference: {
            /** @description Stripe's id of the balance transaction. */
            id: string;
            /** Format: uuid */
            orderId: string;
            currency: string;
            /** @description Minor units, after the fee; below zero for what went out. */
            stripeAmount: number;
            /** @description Minor units, after the fee; below zero for what went out. */
            ledgerAmount: number;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            foundAt: string;
        };
        BankEntry: {
            /** @constant */
            kind: "from_bank";
            /** Format: uuid */
            id: string;
            version: number | null;
            points: number;
        };
        BankQuestion: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            bankId: string;
            version: number;
            tags: string[];
            question: components["schemas"]["DraftQuestion"];
            /** Format: date-time */
            updatedAt: string;
        };
        BankQuestionVersion: {
            version: number;
            question: components["schemas"]["DraftQuestion"];
            /** Format: date-time */
            savedAt: string;
        };
        BeginSecondFactorRequest: {
            password: string;
        };
        /** @description Whom the next invoices are made out to. */
        BillingDetails: {
            name: string | null;
            address: string | null;
            taxId: string | null;
            /** @description `null` where nothing was ever said. */
            updatedAt: string | null;
        };
        BillingDetailsRequest: {
            /** @description A person or a company; the name of the profile where there is none. */
            name: string | null;
            /** @description Line by line, as on an envelope. */
            address: string | null;
            /** @description A VAT or tax number, which is printed as it is. */
            taxId: string | null;
        };
        /** @description An invoice, which is the receipt too, or a credit note. */
        BillingDocument: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "invoice" | "credit_note";
            number: string;
            /** Format: date-time */
            issuedAt: string;
            total: components["schemas"]["Money"];
        };
        CatalogueCourse: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            subtitle: string;
            /** @description null: for all levels. */
            level: ("beginner" | "intermediate" | "advanced") | null;
            language: string;
            category: {
                slug: string;
                name: string;
            } | null;
            tags: string[];
            price: components["schemas"]["Money"] | null;
            rating: components["schemas"]["Rating"];
            learnerCount: number;
            lessonCount: number;
            durationSeconds: number;
            instructors: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** Format: date-time */
            publishedAt: string;
        };
        /** @description A facet tells how many courses each of its values would show; it is counted without its own filter. */
        CataloguePage: {
            items: components["schemas"]["CatalogueCourse"][];
            /** @description Send it as `cursor` for what follows; null at the end. */
            nextCursor: string | null;
            facets: {
                category: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                level: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                language: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                price: {
                    value: string;
                    label: string;
                    count: number;
                }[];
            };
        };
        /** @description Parents come before their children. */
        CategoryList: {
            items: {
                slug: string;
                name: string;
                parentSlug: string | null;
            }[];
        };
        /** @enum {string} */
        CertificateStatus: "valid" | "revoked" | "replaced";
        /** @description What a certificate says, and whether it holds. */
        CertificateVerification: {
            isValid: boolean;
            status: components["schemas"]["CertificateStatus"];
            code: string;
            learnerName: string;
            courseTitle: string;
            instructorNames: string[];
            /** Format: date-time */
            completedAt: string;
            /** Format: date-time */
            issuedAt: string;
            revokedAt: string | null;
            /** @description Of the one that took its place. */
            successorCode: string | null;
            /** @description When the one was issued whose place it took; not its code, so that a name laid down stays laid down. */
            predecessorIssuedAt: string | null;
            pdfUrl: string | null;
            /** @description Its Open Badges 3.0 credential, as JSON. */
            badgeUrl: string | null;
            /** @description The same, baked into a picture. */
            badgeImageUrl: string | null;
        };
        Cohort: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            startsAt: string;
            endsAt: string | null;
            seatLimit: number | null;
            members: number;
        };
        CohortRequest: {
            name: string;
            /** Format: date-time */
            startsAt: string;
            /** @default null */
            endsAt?: string | null;
            /** @default null */
            seatLimit?: number | null;
        };
        CompleteUploadRequest: {
            /** @description Of the whole, as Amazon S3 composes it: the SHA-256 of the SHA-256 of all parts one after the other, in base64, a hyphen, and how many parts there are. */
            checksum: string;
        };
        ConfirmSecondFactorRequest: {
            code: string;
        };
        Coupon: {
            /** Format: uuid */
            id: string;
            code: string;
            discount: {
                /** @constant */
                kind: "percent";
                percent: number;
            } | {
                /** @constant */
                kind: "amount";
                amount: components["schemas"]["Money"];
            };
            /** @enum {string} */
            state: "coming" | "running" | "used_up" | "ended";
            /** Format: date-time */
            startsAt: string;
            endsAt: string | null;
            endedAt: string | null;
            totalLimit: number | null;
            perLearnerLimit: number | null;
            courseIds: string[] | null;
            /** @description Orders that were paid with it. */
            used: number;
            /** @description Open checkouts that hold it. */
            reserved: number;
            /** Format: date-time */
            createdAt: string;
        };
        CouponCode: {
            code: string;
        };
        CouponRequest: {
            /** @description Capital and small letters are the same. */
            code: string;
            discount: {
                /** @constant */
                kind: "percent";
                percent: number;
            } | {
                /** @constant */
                kind: "amount";
                amount: components["schemas"]["Money"];
            };
            /**
             * Format: date-time
             * @description Now unless given.
             */
            startsAt?: string;
            /** Format: date-time */
            endsAt?: string;
            /** @description How often it can be used in all. */
            totalLimit?: number;
            /** @description How often one learner can use it. */
            perLearnerLimit?: number;
            /** @description Every course unless given. */
            courseIds?: string[];
        };
        Course: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            subtitle: string;
            /** @description null: for all levels. */
            level: ("beginner" | "intermediate" | "advanced") | null;
            language: string;
            category: {
                slug: string;
                name: string;
            } | null;
            tags: string[];
            price: components["schemas"]["Money"] | null;
            rating: components["schemas"]["Rating"];
            learnerCount: number;
            lessonCount: number;
            durationSeconds: number;
            /** @description Markdown. */
            description: string;
            /** @enum {string} */
            status: "draft" | "published" | "unlisted" | "archived";
            isListed: boolean;
            outcomes: string[];
            requirements: string[];
            coverAssetId: string | null;
            instructors: {
                /** Format: uuid */
                id: string;
                name: string;
                headline: string | null;
                biography: string | null;
            }[];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            publishedAt: string | null;
            may: {
                edit: boolean;
                archive: boolean;
                restore: boolean;
            };
        };
        CourseDraft: {
            /** Format: uuid */
            courseId: string;
            slug: string;
            title: string;
            /** @enum {string} */
            status: "draft" | "published" | "unlisted" | "archived";
            sections: {
                /** Format: uuid */
                id: string;
                title: string;
                opening: {
                    daysAfterStart: number | null;
                    notBefore: string | null;
                    afterLessonIds: string[];
                } | null;
                version: number;
                lessons: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                    /** @enum {string} */
                    kind: "article" | "video" | "file" | "quiz";
                    isPreview: boolean;
                    durationSeconds: number;
                    opening: {
                        daysAfterStart: number | null;
                        notBefore: string | null;
                        afterLessonIds: string[];
                    } | null;
                    /** Format: uuid */
                    sectionId: string;
                    version: number;
                    hasText: boolean;
                    asset: {
                        /** Format: uuid */
                        assetId: string;
                        /** @enum {string} */
                        status: "uploading" | "ready" | "failed" | "missing";
                        kind: string;
                        fileName: string;
                        contentType: string;
                        sizeBytes: number;
                    } | null;
                    captions: {
                        /** Format: uuid */
                        assetId: string;
                        /** @enum {string} */
                        status: "uploading" | "ready" | "failed" | "missing";
                        kind: string;
                        fileName: string;
                        contentType: string;
                        sizeBytes: number;
                        language: string;
                        label: string;
                    }[];
                    quizId: string | null;
                    quiz: {
                        /** Format: uuid */
                        quizId: string;
                        title: string;
                        passMarkPercent: number | null;
                        questionCount: number;
                        problems: string[];
                    } | null;
                }[];
            }[];
            published: {
                /** Format: uuid */
                versionId: string;
                number: number;
                /** Format: date-time */
                publishedAt: string;
            } | null;
            hasUnpublishedChanges: boolean;
        };
        /** @description The address follows from the title unless given. */
        CreateCourseRequest: {
            title: string;
            slug?: string;
            subtitle?: string;
            description?: string;
            level?: ("beginner" | "intermediate" | "advanced") | null;
            language?: string;
            categorySlug?: string | null;
            tags?: string[];
            outcomes?: string[];
            requirements?: string[];
            coverAssetId?: string | null;
            price?: {
                amount: number;
                /** @enum {string} */
                currency: "eur" | "usd" | "gbp" | "chf";
            } | null;
        };
        /** @description Every section and every lesson of the draft, each once. */
        CurriculumOrder: {
            sections: {
                /** Format: uuid */
                id: string;
                lessonIds: string[];
            }[];
        };
        DataExport: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "collecting" | "ready" | "failed" | "expired";
            /** Format: date-time */
            requestedAt: string;
            /** @description Until then the archive can be fetched. */
            expiresAt: string | null;
            sizeBytes: number | null;
        };
        DeadLetter: {
            id: string;
            module: string;
            consumer: string;
            /** Format: uuid */
            eventId: string;
            type: string;
            version: number;
            stream: string;
            sequence: number;
            payload: unknown;
            attempts: number;
            error: string;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            diedAt: string;
            correlationId: string | null;
            /** @description Later events of the stream that wait for this one. */
            heldBack: number;
        };
        /** @description The applicant reads the reason. */
        DeclineApplicationRequest: {
            reason: string;
        };
        DidDocument: {
            "@context": string[];
            id: string;
            verificationMethod: {
                id: string;
                /** @constant */
                type: "Multikey";
                controller: string;
                publicKeyMultibase: string;
            }[];
            assertionMethod: string[];
        };
        Dispute: {
            /** Format: uuid */
            id: string;
            amount: components["schemas"]["Money"];
            /** @description Stripe's word for it, such as `fraudulent`. */
            reason: string;
            /**
             * @description `inquiry`: the bank asks, and has taken nothing. `closed`: an inquiry that came to nothing.
             * @enum {string}
             */
            phase: "inquiry" | "open" | "won" | "lost" | "closed";
            /** @description Until when evidence can be handed in. */
            respondBy: string | null;
            hasEvidence: boolean;
            /** Format: date-time */
            openedAt: string;
            decidedAt: string | null;
            /** Format: uri */
            url: string;
        };
        DraftQuestion: {
            /** @constant */
            kind: "single";
            /** Format: uuid */
            id: string;
            prompt: string;
            points: number;
            explanation: string | null;
            choices: {
                /** Format: uuid */
                id: string;
                text: string;
                isCorrect: boolean;
                feedback: string | null;
            }[];
        } | {
            /** @constant */
            kind: "multiple";
            /** Format: uuid */
            id: string;
            prompt: string;
            points: number;
            explanation: string | null;
            choices: {
                /** Format: uuid */
                id: string;
                text: string;
                isCorrect: boolean;
                feedback: string | null;
            }[];
        } | {
            /** @constant */
            kind: "true_false";
            /** Format: uuid */
            id: string;
            prompt: string;
            points: number;
            explanation: string | null;
            answer: boolean;
        } | {
            /** @constant */
            kind: "short_text";
            /** Format: uuid */
            id: string;
            prompt: string;
            points: number;
            explanation: string | null;
            accepted: string[];
        } | {
            /** @constant */
            kind: "numeric";
            /** Format: uuid */
            id: string;
            prompt: string;
            points: number;
            explanation: string | null;
            value: string;
            /** @description How far off an answer may be: so much, or so many percent of the value. */
            tolerance: {
                /** @enum {string} */
                kind: "absolute" | "percent";
                amount: string;
            };
            units: {
                name: string;
                factor: string;
            }[];
        } | {
            /** @constant */
            kind: "matching";
            /** Format: uuid */
            id: string;
            prompt: string;
            points: number;
            explanation: string | null;
            pairs: {
                /** Format: uuid */
                id: string;
                text: string;
                match: {
                    /** Format: uuid */
                    id: string;
                    text: string;
                };
            }[];
            distractors: {
                /** Format: uuid */
                id: string;
                text: string;
            }[];
        } | {
            /** @constant */
            kind: "ordering";
            /** Format: uuid */
            id: string;
            prompt: string;
            points: number;
            explanation: string | null;
            items: {
                /** Format: uuid */
                id: string;
                text: string;
            }[];
        } | {
            /** @constant */
            kind: "blanks";
            /** Format: uuid */
            id: string;
            prompt: string;
            points: number;
            explanation: string | null;
            text: string;
        } | {
            /** @constant */
            kind: "essay";
            /** Format: uuid */
            id: string;
            prompt: string;
            points: number;
            explanation: string | null;
            /** @description How long a text should be; null: as one likes. */
            words: {
                minimum: number | null;
                maximum: number | null;
            };
            gradingNotes: string | null;
        };
        Draw: {
            /** @constant */
            kind: "draw";
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            bankId: string;
            tags: string[];
            count: number;
            points: number;
        };
        EarningsBalance: {
            currency: string;
            /** @description Minor units; may be below zero. */
            earned: number;
            /** @description Of refunds and disputes. */
            takenBack: number;
            /** @description Minor units; may be below zero. */
            paidOut: number;
            /** @description What is still owed. */
            balance: number;
        };
        /** @description What is left out stays. With `version`, an edit of what someone else has changed meanwhile is refused. */
        EditCourseRequest: {
            title?: string;
            slug?: string;
            subtitle?: string;
            description?: string;
            level?: ("beginner" | "intermediate" | "advanced") | null;
            language?: string;
            categorySlug?: string | null;
            tags?: string[];
            outcomes?: string[];
            requirements?: string[];
            coverAssetId?: string | null;
            price?: {
                amount: number;
                /** @enum {string} */
                currency: "eur" | "usd" | "gbp" | "chf";
            } | null;
            version?: number;
        };
        EmailVerificationConfirmation: {
            token: string;
        };
        EnrollByAddressRequest: {
            /** Format: email */
            email: string;
            /** @default null */
            accessEndsAt?: string | null;
            /** @default null */
            cohortId?: string | null;
        };
        EnrollRequest: {
            /** Format: uuid */
            courseId: string;
        };
        EnrolledByAddress: {
            /** @enum {string} */
            outcome: "enrolled" | "already_enrolled" | "invited" | "already_invited";
            enrollmentId: string | null;
            invitationId: string | null;
        };
        Enrollment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            /** Format: uuid */
            learnerId: string;
            /** @enum {string} */
            status: "pending_payment" | "active" | "completed" | "expired" | "cancelled" | "refunded";
            hasAccess: boolean;
            price: components["schemas"]["Money"] | null;
            checkoutUrl: string | null;
            progress: components["schemas"]["Progress"];
            completedLessonIds: string[];
            /** Format: date-time */
            createdAt: string;
            completedAt: string | null;
        };
        Erasure: {
            /** @enum {string} */
            status: "scheduled" | "running";
            /** Format: date-time */
            requestedAt: string;
            /**
             * Format: date-time
             * @description Until then it can be taken back.
             */
            dueAt: string;
        };
        ErasureForAdmins: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            status: "scheduled" | "cancelled" | "running" | "done";
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            dueAt: string;
            begunAt: string | null;
            completedAt: string | null;
            /** @description Which have not answered; empty before it begins. */
            modulesDue: string[];
        };
        ErasureList: {
            items: components["schemas"]["ErasureForAdmins"][];
            /** @description Send it as `cursor` for what follows; null at the end. */
            nextCursor: string | null;
        };
        EventFlow: {
            module: string;
            /** @description Events on their way out of the module. */
            unpublished: number;
            oldestUnpublishedSeconds: number | null;
            consumers: {
                consumer: string;
                due: number;
                dead: number;
                oldestDueSeconds: number | null;
            }[];
        };
        Gamification: {
            isOn: boolean;
        };
        GiftRequest: {
            /** Format: uuid */
            courseId: string;
            /** Format: uuid */
            learnerId: string;
        };
        GradeRequest: {
            /** @description Of the task that was seen: 0 where nobody had graded it. */
            revision: number;
            /** @description Exact: `3 / 2` is one and a half. In hundredths, or in parts of up to twenty. */
            points: {
                numerator: number;
                denominator: number;
            };
            /** @description Markdown, for the learner. */
            feedback?: string | null;
        };
        GradingTask: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            /** Format: uuid */
            quizId: string;
            /** Format: uuid */
            questionId: string;
            /** Format: uuid */
            attemptId: string;
            /** @description null where it was asked for without names; a name that is not known yet is null. */
            learner: {
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            /** Format: date-time */
            submittedAt: string;
            outOf: number;
            revision: number;
            /** @description null while it awaits grading. */
            points: {
                numerator: number;
                denominator: number;
            } | null;
            courseTitle: string;
            quizTitle: string;
            question: {
                /** @enum {string} */
                kind: "essay";
                prompt: string;
                explanation: string | null;
                gradingNotes: string | null;
                words: {
                    minimum: number | null;
                    maximum: number | null;
                } | null;
            };
            answer: components["schemas"]["Answer"];
            feedback: string | null;
            /** @description Every grade it had, the latest first; at most fifty. */
            history: {
                points: {
                    numerator: number;
                    denominator: number;
                };
                feedback: string | null;
                /** Format: date-time */
                gradedAt: string;
                grader: {
                    /** Format: uuid */
                    id: string;
                    name: string | null;
                };
            }[];
        };
        Grant: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "free" | "purchase" | "gift" | "coupon" | "manual" | "invitation";
            isLive: boolean;
            /** Format: date-time */
            grantedAt: string;
            grantedBy: {
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            endsAt: string | null;
            revokedAt: string | null;
            revocationReason: ("refunded" | "disputed" | "cancelled" | "expired" | "removed") | null;
            revokedBy: {
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            note: string | null;
            orderId: string | null;
        };
        HelpfulVotes: {
            helpfulCount: number;
            isHelpful: boolean;
        };
        HidePostRequest: {
            /** @description The author of the post reads it. */
            reason: string;
        };
        HideReviewRequest: {
            /** @description The writer of the review reads it. */
            reason: string;
        };
        IdentityProof: {
            password: string;
            /** @description Where a second factor is on. */
            code?: string;
        };
        Import: {
            /** Format: uuid */
            id: string;
            fileName: string;
            /** @enum {string} */
            status: "queued" | "running" | "succeeded" | "failed";
            progress: {
                /** @enum {string} */
                step: "waiting" | "reading" | "course" | "files" | "quizzes" | "lessons" | "undoing" | "done";
                percent: number;
            };
            courseId: string | null;
            report: {
                /** @enum {string} */
                format: "mdbook" | "stoa";
                imported: {
                    sections: number;
                    lessons: number;
                    articles: number;
                    videos: number;
                    files: number;
                    quizzes: number;
                    questions: number;
                    exercises: number;
                    assets: number;
                };
                changed: {
                    items: {
                        file: string;
                        line: number | null;
                        code: string;
                        message: string;
                    }[];
                    more: number;
                    counts: {
                        [key: string]: number;
                    };
                };
                omitted: {
                    items: {
                        file: string;
                        line: number | null;
                        code: string;
                        message: string;
                    }[];
                    more: number;
                    counts: {
                        [key: string]: number;
                    };
                };
            } | null;
            error: {
                code: string;
                message: string;
                facts: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
            } | null;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
        };
        ImportAccepted: {
            /** Format: uuid */
            id: string;
        };
        ImportListItem: {
            /** Format: uuid */
            id: string;
            fileName: string;
            /** @enum {string} */
            status: "queued" | "running" | "succeeded" | "failed";
            progress: {
                /** @enum {string} */
                step: "waiting" | "reading" | "course" | "files" | "quizzes" | "lessons" | "undoing" | "done";
                percent: number;
            };
            courseId: string | null;
            error: {
                code: string;
                message: string;
                facts: {
                    [key: string]: components["schemas"]["JsonValue"];
                };
            } | null;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
        };
        InstructorApplication: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "pending" | "approved" | "declined" | "withdrawn";
            text: string;
            /** Format: date-time */
            submittedAt: string;
            decidedAt: string | null;
            reason: string | null;
        };
        InstructorApplicationForAdmins: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "pending" | "approved" | "declined" | "withdrawn";
            text: string;
            /** Format: date-time */
            submittedAt: string;
            decidedAt: string | null;
            reason: string | null;
            /** Format: uuid */
            personId: string;
            name: string | null;
            email: string | null;
        };
        InstructorApplicationList: {
            items: components["schemas"]["InstructorApplicationForAdmins"][];
            /** @description Send it as `cursor` for what follows; null at the end. */
            nextCursor: string | null;
        };
        InstructorApplicationRequest: {
            text: string;
        };
        InstructorEarnings: {
            instructor: {
                /** Format: uuid */
                id: string;
                name: string | null;
            };
            balances: components["schemas"]["EarningsBalance"][];
        };
        Invitation: {
            /** Format: uuid */
            id: string;
            email: string;
            accessEndsAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        InvitationLink: {
            /** Format: uuid */
            id: string;
            note: string;
            cohort: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            accessEndsAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            maximumUses: number | null;
            uses: number;
            /** @enum {string} */
            state: "open" | "taken_back" | "expired" | "used_up";
        };
        InvitationLinkRequest: {
            /** @default  */
            note?: string | "";
            /** @default null */
            cohortId?: string | null;
            /** @default null */
            accessEndsAt?: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** @default null */
            maximumUses?: number | null;
        };
        ItemStatistics: {
            /** Format: uuid */
            quizId: string;
            /** Format: uuid */
            courseId: string;
            title: string;
            /** @description How many were looked at: the newest 500 at most. */
            attempts: number;
            /** @description Of what could be earned; null without attempts. */
            meanPercent: number | null;
            items: {
                /** Format: uuid */
                questionId: string;
                /** @enum {string} */
                kind: "single" | "multiple" | "true_false" | "short_text" | "numeric" | "matching" | "ordering" | "blanks" | "essay";
                prompt: string;
                points: number;
                /** @description That had this question. */
                attempts: number;
                results: {
                    correct: number;
                    partial: number;
                    incorrect: number;
                    unanswered: number;
                    awaiting: number;
                };
                /** @description What was earned of what could be, with one decimal: low is hard. */
                facilityPercent: number;
                /** @description Correlation of this question with the rest of the quiz, from -1 to 1 (corrected item-total correlation); null for fewer than ten attempts, and where all earned the same. */
                discrimination: number | null;
                /** @description What was answered, the most frequent 20 first. */
                given: {
                    text: string;
                    isRight: boolean | null;
                    count: number;
                }[];
                /** @description How often something else was answered. */
                others: number;
            }[];
        };
        Joined: {
            /** @enum {string} */
            outcome: "joined" | "already_in";
            /** Format: uuid */
            enrollmentId: string;
            course: {
                /** Format: uuid */
                id: string;
                slug: string;
                title: string;
            };
        };
        /** @description Any JSON value. */
        JsonValue: unknown;
        /** @description RFC 7517. */
        Jwks: {
            keys: {
                kty: string;
                n: string;
                e: string;
                kid: string;
                alg: string;
                use: string;
            }[];
        };
        Leaderboard: {
            /** @enum {string} */
            period: "week" | "all";
            /** @description Null until one joins. */
            membership: {
                name: string;
            } | null;
            /** @description Oneself and the five nearest on either side, most points first. */
            entries: {
                rank: number;
                name: string;
                points: number;
                isSelf: boolean;
            }[];
        };
        LeaderboardMembership: {
            /** @description What the others see; it need not be one’s own name. */
            name: string;
        };
        /** @description Debits and credits are equal in each currency. */
        LedgerTransaction: {
            /** Format: uuid */
            id: string;
            /** @description `null` for what is of no order. */
            orderId: string | null;
            /** @enum {string} */
            kind: "payment" | "fee" | "refund" | "refund_failed" | "dispute" | "dispute_reinstated" | "share" | "payout";
            sourceId: string;
            /** Format: date-time */
            occurredAt: string;
            entries: {
                /** @enum {string} */
                account: "stripe_balance" | "sales_revenue" | "discounts" | "refunds" | "stripe_fees" | "disputes" | "instructor_shares" | "instructors_payable" | "bank";
                /** @description Whose part of the account it is, such as an instructor's. */
                partyId: string | null;
                /** @enum {string} */
                side: "debit" | "credit";
                amount: components["schemas"]["Money"];
            }[];
        };
        Lesson: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            courseSlug?: string;
            sectionTitle: string;
            title: string;
            /** @enum {string} */
            kind: "article" | "video" | "file" | "quiz";
            isPreview: boolean;
            durationSeconds: number;
            markdown?: string;
            video?: {
                url: string;
                contentType: string;
                captions: {
                    url: string;
                    language: string;
                    label: string;
                }[];
            };
            file?: {
                url: string;
                fileName: string;
                sizeBytes: number;
                contentType: string;
            };
            /** Format: uuid */
            quizId?: string;
            /** @description By asset id: where each `asset:<id>` of the Markdown is found for the next minutes. */
            images: {
                [key: string]: string;
            };
            previousLessonId: string | null;
            nextLessonId: string | null;
            isCompleted: boolean;
            enrollmentId: string | null;
        };
        LessonChanges: {
            version: number;
            title?: string;
            isPreview?: boolean;
            durationSeconds?: number;
            markdown?: string;
            assetId?: string | null;
            captions?: {
                /** Format: uuid */
                assetId: string;
                language: string;
                label: string;
            }[];
            /** @description When it opens to learners; null opens it with the course. */
            opening?: {
                /** @default null */
                daysAfterStart?: number | null;
                /** @default null */
                notBefore?: string | null;
                /** @default [] */
                afterLessonIds?: string[];
            } | null;
        };
        LessonDraft: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            kind: "article" | "video" | "file" | "quiz";
            isPreview: boolean;
            durationSeconds: number;
            opening: {
                daysAfterStart: number | null;
                notBefore: string | null;
                afterLessonIds: string[];
            } | null;
            /** Format: uuid */
            sectionId: string;
            version: number;
            asset: {
                /** Format: uuid */
                assetId: string;
                /** @enum {string} */
                status: "uploading" | "ready" | "failed" | "missing";
                kind: string;
                fileName: string;
                contentType: string;
                sizeBytes: number;
            } | null;
            captions: {
                /** Format: uuid */
                assetId: string;
                /** @enum {string} */
                status: "uploading" | "ready" | "failed" | "missing";
                kind: string;
                fileName: string;
                contentType: string;
                sizeBytes: number;
                language: string;
                label: string;
            }[];
            quizId: string | null;
            quiz: {
                /** Format: uuid */
                quizId: string;
                title: string;
                passMarkPercent: number | null;
                questionCount: number;
                problems: string[];
            } | null;
            /** Format: uuid */
            courseId: string;
            markdown: string;
            /** @description By asset id: where each `asset:<id>` of the Markdown is found for the next minutes. */
            images: {
                [key: string]: string;
            };
            /** Format: date-time */
            updatedAt: string;
        };
        LessonRequest: {
            title: string;
            /** @enum {string} */
            kind: "article" | "video" | "file" | "quiz";
            /** @default false */
            isPreview?: boolean;
            /** @default 0 */
            durationSeconds?: number;
            /** @default  */
            markdown?: string;
            /** Format: uuid */
            assetId?: string;
            captions?: {
                /** Format: uuid */
                assetId: string;
                language: string;
                label: string;
            }[];
            passMarkPercent?: number | null;
        };
        LinkOffer: {
            course: {
                /** Format: uuid */
                id: string;
                slug: string;
                title: string;
            };
            cohort: {
                name: string;
                /** Format: date-time */
                startsAt: string;
            } | null;
            accessEndsAt: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string} */
            state: "open" | "taken_back" | "expired" | "used_up" | "cohort_over" | "cohort_full" | "course_closed";
        };
        ListedGradingTask: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            /** Format: uuid */
            quizId: string;
            /** Format: uuid */
            questionId: string;
            /** Format: uuid */
            attemptId: string;
            /** @description null where it was asked for without names; a name that is not known yet is null. */
            learner: {
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            /** Format: date-time */
            submittedAt: string;
            outOf: number;
            revision: number;
            /** @description null while it awaits grading. */
            points: {
                numerator: number;
                denominator: number;
            } | null;
            courseTitle: string;
            quizTitle: string;
            /** @description The beginning of it. */
            prompt: string;
        };
        ListedQuestionBank: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            title: string;
            questionCount: number;
            /** Format: date-time */
            updatedAt: string;
        };
        ListingRequest: {
            isListed: boolean;
        };
        MailSubscription: {
            /** @enum {string} */
            topic: "account" | "purchases" | "courses" | "announcements" | "certificates" | "rewards" | "questions" | "reviews" | "uploads";
            isSubscribed: boolean;
        };
        MailboxMessage: {
            /** @description The id of the message in the ledger. */
            id: string;
            /** Format: date-time */
            receivedAt: string;
            from: {
                address: string;
                name?: string;
            };
            to: {
                address: string;
                name?: string;
            };
            subject: string;
            text: string;
            html: string;
        };
        MailboxSummary: {
            /** @description The id of the message in the ledger. */
            id: string;
            /** Format: date-time */
            receivedAt: string;
            from: {
                address: string;
                name?: string;
            };
            to: {
                address: string;
                name?: string;
            };
            subject: string;
        };
        ManagedCertificate: {
            /** Format: uuid */
            id: string;
            code: string;
            /** Format: uuid */
            courseId: string;
            courseTitle: string;
            /** Format: uuid */
            learnerId: string;
            learnerName: string;
            /** Format: date-time */
            completedAt: string;
            /** Format: date-time */
            issuedAt: string;
            status: components["schemas"]["CertificateStatus"];
            revocation: {
                /** Format: date-time */
                revokedAt: string;
                reason: string;
            } | null;
            successorCode: string | null;
            may: {
                revoke: boolean;
                reissue: boolean;
            };
            /** Format: uri */
            verifyUrl: string;
        };
        Message: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** @enum {string} */
            channel: "email" | "in_app";
            /** @description Null for somebody who is only invited. */
            personId: string | null;
            /** @description The address, masked; null until it is known. */
            recipient: string | null;
            /** @description Null until the message is written. */
            subject: string | null;
            /** @enum {string} */
            status: "queued" | "sending" | "sent" | "failed" | "cancelled";
            attempts: number;
            /** @description What went wrong last. */
            error: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            sentAt: string | null;
            /** @description The text as it was sent, with [link] where a link carries a token. */
            body: string | null;
            providerId: string | null;
            /** @description Why it was made; the first hundred. */
            causes: {
                /** Format: uuid */
                eventId: string;
                eventType: string;
                correlationId: string | null;
                /** Format: date-time */
                occurredAt: string;
            }[];
        };
        MessageSummary: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** @enum {string} */
            channel: "email" | "in_app";
            /** @description Null for somebody who is only invited. */
            personId: string | null;
            /** @description The address, masked; null until it is known. */
            recipient: string | null;
            /** @description Null until the message is written. */
            subject: string | null;
            /** @enum {string} */
            status: "queued" | "sending" | "sent" | "failed" | "cancelled";
            attempts: number;
            /** @description What went wrong last. */
            error: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            sentAt: string | null;
        };
        ModeratedPost: {
            /** Format: uuid */
            id: string;
            course: {
                /** Format: uuid */
                id: string;
                slug: string | null;
                title: string | null;
            };
            lesson: {
                /** Format: uuid */
                id: string;
                title: string;
            };
            questionTitle: string;
            isAnswer: boolean;
            author: {
                name: string | null;
                isTeacher: boolean;
            };
            isMine: boolean;
            text: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Null where no report waits. */
            reportedAt: string | null;
            reportCount: number;
            /** @description The latest of them, twenty at most. */
            reports: components["schemas"]["PostReport"][];
            /** @description Since when and why a moderator hides it; null while everyone sees it. */
            hidden: {
                /** Format: date-time */
                at: string;
                reason: string;
            } | null;
        };
        ModeratedReview: {
            /** Format: uuid */
            id: string;
            course: {
                /** Format: uuid */
                id: string;
                slug: string | null;
                title: string | null;
            };
            author: {
                /** Format: uuid */
                id: string;
                name: string | null;
            };
            stars: number;
            text: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            answer: components["schemas"]["ReviewAnswer"] | null;
            /** @description Null where no report waits. */
            reportedAt: string | null;
            reportCount: number;
            /** @description The latest of them, twenty at most. */
            reports: components["schemas"]["ReviewReport"][];
            hidden: {
                /** Format: date-time */
                at: string;
                reason: string;
            } | null;
        };
        /** @description Minor units of a currency: 2900 and "eur" are 29 euros. */
        Money: {
            amount: number;
            currency: string;
        };
        /** @description `pdfUrl`, `badgeUrl` and `badgeImageUrl` are null for one that does not hold any more. */
        MyCertificate: {
            /** Format: uuid */
            id: string;
            code: string;
            /** Format: uuid */
            courseId: string;
            courseTitle: string;
            learnerName: string;
            /** Format: date-time */
            issuedAt: string;
            status: components["schemas"]["CertificateStatus"];
            revocation: {
                /** Format: date-time */
                revokedAt: string;
                reason: string;
            } | null;
            /** Format: uri */
            verifyUrl: string;
            pdfUrl: string | null;
            /** @description Its Open Badges 3.0 credential, as JSON. */
            badgeUrl: string | null;
            /** @description The same, baked into a picture. */
            badgeImageUrl: string | null;
        };
        MyEarnings: {
            balances: components["schemas"]["EarningsBalance"][];
            /** @description What has moved since the month began, by UTC. */
            thisMonth: {
                course: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                };
                currency: string;
                /** @description Minor units; may be below zero. */
                earned: number;
                /** @description Minor units; may be below zero. */
                takenBack: number;
            }[];
            /** @description The last ten. */
            payouts: components["schemas"]["Payout"][];
        };
        MyEnrollment: {
            /** Format: uuid */
            id: string;
            course: {
                /** Format: uuid */
                id: string;
                slug: string;
                title: string;
            };
            /** @enum {string} */
            status: "pending_payment" | "active" | "completed" | "expired" | "cancelled" | "refunded";
            progress: {
                percent: number;
                completed: number;
                total: number;
            };
            nextLesson: {
                /** Format: uuid */
                lessonId: string;
                title: string;
            } | null;
            /** Format: date-time */
            lastActivityAt: string;
            completedAt: string | null;
        };
        MyReview: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            stars: number;
            text: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            answer: components["schemas"]["ReviewAnswer"] | null;
            helpfulCount: number;
            /** @description Since when and why a moderator hides it; null while everyone sees it. */
            hidden: {
                /** Format: date-time */
                at: string;
                reason: string;
            } | null;
        };
        MyReviewAnswer: {
            review: components["schemas"]["MyReview"] | null;
            may: {
                write: boolean;
            };
            because: {
                code: string;
                message: string;
            } | null;
        };
        NewInvitationLink: {
            /** Format: uuid */
            id: string;
            note: string;
            cohort: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            accessEndsAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            maximumUses: number | null;
            uses: number;
            /** @enum {string} */
            state: "open" | "taken_back" | "expired" | "used_up";
            /** Format: uri */
            url: string;
        };
        Note: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            lesson: {
                /** Format: uuid */
                id: string;
                title: string;
                /** @description False where the lesson is not part of the course as it is published. */
                isThere: boolean;
            };
            text: string;
            atSeconds: number | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        NoteChanges: {
            text: string;
        };
        NoteRequest: {
            /**
             * @description Plain text. Without any it is a bookmark.
             * @default
             */
            text?: string;
            /**
             * @description Where in a video; null for the lesson as a whole.
             * @default null
             */
            atSeconds?: number | null;
        };
        NothingRequest: Record<string, never>;
        Notification: {
            /** Format: uuid */
            id: string;
            kind: string;
            title: string;
            body: string;
            /** @description A path of the web client; null where there is none. */
            link: string | null;
            /** @description How many events it stands for. */
            count: number;
            /**
             * Format: date-time
             * @description When the last of them came.
             */
            createdAt: string;
            readAt: string | null;
        };
        NotificationPreference: {
            /** @enum {string} */
            topic: "account" | "purchases" | "courses" | "announcements" | "certificates" | "rewards" | "questions" | "reviews" | "uploads";
            /** @description Whether it always comes and cannot be turned off. */
            isRequired: boolean;
            /** @description The ways in which there are such messages. */
            channels: ("email" | "in_app")[];
            inApp: boolean;
            /** @enum {string} */
            email: "immediately" | "off";
        };
        NotificationPreferenceChange: {
            inApp: boolean;
            /** @enum {string} */
            email: "immediately" | "off";
        };
        OperatedJob: {
            name: string;
            module: string;
            schedule: string;
            nextRunAt: string | null;
            lastStartedAt: string | null;
            lastFinishedAt: string | null;
            lastError: string | null;
            runs: number;
            isRunning: boolean;
        };
        OperatedModule: {
            name: string;
            purpose: string;
            /** @description The modules that it asks. */
            uses: string[];
            /** @description `here`, or where it answers. */
            hosted: string;
            /** @enum {string} */
            health: "up" | "down" | "elsewhere";
            checks: {
                name: string;
                /** @enum {string} */
                status: "up" | "down";
            }[];
            emits: string[];
            consumers: {
                name: string;
                events: string[];
            }[];
            routes: number;
            jobs: string[];
        };
        Order: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            enrollmentId: string;
            course: {
                /** Format: uuid */
                id: string;
                slug: string;
                title: string;
            };
            /** @enum {string} */
            status: "opening" | "open" | "paid" | "expired" | "failed" | "refunded" | "disputed";
            amount: components["schemas"]["Money"];
            /** @description What a coupon took off; `null` without one. */
            discount: {
                code: string;
                amount: components["schemas"]["Money"];
            } | null;
            refunded: components["schemas"]["Money"];
            /** Format: date-time */
            createdAt: string;
            paidAt: string | null;
            learner: {
                /** Format: uuid */
                id: string;
                name: string | null;
            };
            checkoutUrl: string | null;
            declineCode: string | null;
            refunds: components["schemas"]["Refund"][];
            disputes: components["schemas"]["Dispute"][] | null;
            documents: components["schemas"]["BillingDocument"][];
            refundable: components["schemas"]["Money"] | null;
        };
        OrderLedger: {
            items: components["schemas"]["LedgerTransaction"][];
            /** @description Send it as `cursor` for what follows; null at the end. */
            nextCursor: string | null;
            accounts: {
                /** @enum {string} */
                account: "stripe_balance" | "sales_revenue" | "discounts" | "refunds" | "stripe_fees" | "disputes" | "instructor_shares" | "instructors_payable" | "bank";
                currency: string;
                /** @description Minor units. */
                debit: number;
                /** @description Minor units. */
                credit: number;
            }[];
            totals: {
                currency: string;
                debit: number;
                credit: number;
                /** @description Debits less credits: zero, or the books are wrong. */
                difference: number;
            }[];
        };
        Outline: {
            sections: {
                /** Format: uuid */
                id: string;
                title: string;
                lessons: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                    /** @enum {string} */
                    kind: "article" | "video" | "file" | "quiz";
                    isPreview: boolean;
                    durationSeconds: number;
                    opening: {
                        daysAfterStart: number | null;
                        notBefore: string | null;
                        afterLessonIds: string[];
                    } | null;
                }[];
            }[];
        };
        OwnInstructorApplication: {
            application: components["schemas"]["InstructorApplication"] | null;
            /**
             * @description Whether one may apply now, or why not.
             * @enum {string}
             */
            applying: "possible" | "teaches_already" | "unverified" | "pending" | "too_soon";
            possibleFrom: string | null;
        };
        OwnProfile: {
            /** Format: uuid */
            id: string;
            name: string | null;
            email: string | null;
            isEmailVerified: boolean;
            roles: ("learner" | "instructor" | "support" | "admin" | "ops")[];
            headline: string | null;
            biography: string | null;
            links: string[];
            language: string;
            timeZone: string;
            createdAt: string | null;
            /** @description False for a moment after registering, while what is null is still on its way. */
            isComplete: boolean;
        };
        PasswordChangeRequest: {
            currentPassword: string;
            /** @description 15 to 128 characters of any kind; refused when it is easy to guess. */
            newPassword: string;
        };
        PasswordResetConfirmation: {
            token: string;
            /** @description 15 to 128 characters of any kind; refused when it is easy to guess. */
            password: string;
        };
        PasswordResetRequest: {
            /** Format: email */
            email: string;
        };
        Payout: {
            /** Format: uuid */
            id: string;
            instructor: {
                /** Format: uuid */
                id: string;
                name: string | null;
            };
            amount: components["schemas"]["Money"];
            reference: string;
            /** Format: date-time */
            createdAt: string;
        };
        PayoutRequest: {
            /** Format: uuid */
            instructorId: string;
            amount: components["schemas"]["Money"];
            /** @description How the bank calls it. */
            reference: string;
        };
        PeopleImport: {
            /** Format: uuid */
            id: string;
            fileName: string | null;
            /** @enum {string} */
            status: "checked" | "applying" | "applied";
            goodRows: number;
            badRows: number;
            ignoredColumns: string[];
            outcomes: {
                enrolled: number;
                already_enrolled: number;
                invited: number;
                already_invited: number;
                cohort_gone: number;
                date_passed: number;
                course_closed: number;
            };
            /** Format: date-time */
            createdAt: string;
            appliedAt: string | null;
        };
        PeopleImportRequest: {
            csv: string;
            /** @default null */
            fileName?: string | null;
        };
        PlacementRequest: {
            cohortId: string | null;
        };
        /** @description A question under a lesson, or an answer to one. */
        Post: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            /** @description What it answers; null for a question. */
            questionId: string | null;
            lesson: {
                /** Format: uuid */
                id: string;
                title: string;
            };
            author: {
                name: string | null;
                isTeacher: boolean;
            };
            isMine: boolean;
            title: string;
            text: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            voteCount: number;
            hasVoted: boolean;
            hasReported: boolean;
            answerCount: number;
            acceptedAnswerId: string | null;
            /** @description Since when and why a moderator hides it; null while everyone sees it. */
            hidden: {
                /** Format: date-time */
                at: string;
                reason: string;
            } | null;
            may: {
                change: boolean;
                vote: boolean;
                report: boolean;
                accept: boolean;
                moderate: boolean;
            };
        };
        PostAcceptance: {
            /** Format: uuid */
            questionId: string;
            acceptedAnswerId: string | null;
        };
        PostAnswerRequest: {
            /** @description Plain text. */
            text: string;
        };
        PostChanges: {
            /** @description Of a question alone. */
            title?: string;
            text?: string;
        };
        PostReport: {
            /** @enum {string} */
            reason: "spam" | "offensive" | "off_topic" | "personal_information" | "other";
            note: string;
            /** Format: date-time */
            createdAt: string;
        };
        PostReportRequest: {
            /** @enum {string} */
            reason: "spam" | "offensive" | "off_topic" | "personal_information" | "other";
            /** @default  */
            note?: string;
        };
        PostVotes: {
            voteCount: number;
            hasVoted: boolean;
        };
        Privacy: {
            export: components["schemas"]["DataExport"] | null;
            erasure: components["schemas"]["Erasure"] | null;
            /** @description As long as there are any, nobody is forgotten. */
            rolesToHandOver: ("learner" | "instructor" | "support" | "admin" | "ops")[];
        };
        Problem: {
            /** @description Names the kind of problem: `/problems/<code>`. */
            type: string;
            title: string;
            status: number;
            /** @description A sentence for people. */
            detail: string;
            /** @description Stable; for programs and for support. */
            code: string;
            /** @description The path that was asked. */
            instance: string;
            correlationId: string;
            /** @description What is wrong with which part of the input. */
            errors?: {
                path: string;
                code: string;
                message: string;
            }[];
            /** @description The exact facts that block. */
            facts?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /** @description What is left out stays as it is. */
        ProfileChanges: {
            name?: string & (unknown & unknown);
            headline?: string | null;
            biography?: string | null;
            links?: string[];
            /** @description BCP 47. */
            language?: string;
            /** @description A name of the IANA database. */
            timeZone?: string;
        };
        /** @description `remaining` always has `total - completed` lessons. */
        Progress: {
            percent: number;
            completed: number;
            total: number;
            remaining: {
                /** Format: uuid */
                lessonId: string;
                title: string;
                lock: {
                    opensAt: string | null;
                    after: {
                        /** Format: uuid */
                        lessonId: string;
                        title: string;
                    }[];
                } | null;
            }[];
        };
        PublicProfile: {
            /** Format: uuid */
            id: string;
            name: string;
            headline: string | null;
            biography: string | null;
            links: string[];
        };
        PublishChecklist: {
            isReady: boolean;
            checklist: {
                code: string;
                message: string;
                /** Format: uuid */
                sectionId?: string;
                /** Format: uuid */
                lessonId?: string;
                isBlocking: boolean;
            }[];
        };
        PublishPreview: {
            isFirst: boolean;
            hasChanges: boolean;
            added: {
                /** Format: uuid */
                lessonId: string;
                title: string;
                /** @enum {string} */
                kind: "article" | "video" | "file" | "quiz";
                sectionTitle: string;
            }[];
            removed: {
                /** Format: uuid */
                lessonId: string;
                title: string;
                /** @enum {string} */
                kind: "article" | "video" | "file" | "quiz";
                sectionTitle: string;
            }[];
            changed: {
                /** Format: uuid */
                lessonId: string;
                title: string;
                /** @enum {string} */
                kind: "article" | "video" | "file" | "quiz";
                sectionTitle: string;
                aspects: ("title" | "section" | "order" | "text" | "file" | "captions" | "quiz" | "duration" | "preview" | "opening")[];
            }[];
            renamedSections: {
                /** Format: uuid */
                sectionId: string;
                from: string;
                to: string;
            }[];
            /** @description For those who learn in the course; null where nothing would change, or nobody can say it now. */
            effect: {
                underWay: number;
                finished: number;
                withNewLessons: number;
                rising: number;
                falling: number;
                largestFall: number;
                finishing: number;
            } | null;
        };
        PublishedVersion: {
            /** Format: uuid */
            versionId: string;
            number: number;
            /** Format: date-time */
            publishedAt: string;
        };
        Purchase: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            enrollmentId: string;
            course: {
                /** Format: uuid */
                id: string;
                slug: string;
                title: string;
            };
            /** @enum {string} */
            status: "opening" | "open" | "paid" | "expired" | "failed" | "refunded" | "disputed";
            amount: components["schemas"]["Money"];
            /** @description What a coupon took off; `null` without one. */
            discount: {
                code: string;
                amount: components["schemas"]["Money"];
            } | null;
            refunded: components["schemas"]["Money"];
            /** Format: date-time */
            createdAt: string;
            paidAt: string | null;
            documents: components["schemas"]["BillingDocument"][];
        };
        QuestionBank: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            title: string;
            questionCount: number;
            /** Format: date-time */
            updatedAt: string;
            /** @description Those of its questions, the most frequent 200 first. */
            tags: {
                tag: string;
                count: number;
            }[];
        };
        QuestionBankRequest: {
            title: string;
        };
        /** @description Ids that are sent are kept; a question or choice without one gets one. */
        QuestionContent: {
            /** @constant */
            kind: "single";
            /** Format: uuid */
            id?: string;
            prompt: string;
            /** @default 1 */
            points?: number;
            explanation?: string | null;
            choices: {
                /** Format: uuid */
                id?: string;
                text: string;
                isCorrect: boolean;
                feedback?: string | null;
            }[];
        } | {
            /** @constant */
            kind: "multiple";
            /** Format: uuid */
            id?: string;
            prompt: string;
            /** @default 1 */
            points?: number;
            explanation?: string | null;
            choices: {
                /** Format: uuid */
                id?: string;
                text: string;
                isCorrect: boolean;
                feedback?: string | null;
            }[];
        } | {
            /** @constant */
            kind: "true_false";
            /** Format: uuid */
            id?: string;
            prompt: string;
            /** @default 1 */
            points?: number;
            explanation?: string | null;
            answer: boolean;
        } | {
            /** @constant */
            kind: "short_text";
            /** Format: uuid */
            id?: string;
            prompt: string;
            /** @default 1 */
            points?: number;
            explanation?: string | null;
            accepted: string[];
        } | {
            /** @constant */
            kind: "numeric";
            /** Format: uuid */
            id?: string;
            prompt: string;
            /** @default 1 */
            points?: number;
            explanation?: string | null;
            /** @description Exact: `3.14`, `-1/3`, `6.02e23`. */
            value: string;
            tolerance: {
                /** @enum {string} */
                kind: "absolute" | "percent";
                /** @description Exact: `3.14`, `-1/3`, `6.02e23`. */
                amount: string;
            };
            units: {
                name: string;
                /** @description Exact: `3.14`, `-1/3`, `6.02e23`. */
                factor: string;
            }[];
        } | {
            /** @constant */
            kind: "matching";
            /** Format: uuid */
            id?: string;
            prompt: string;
            /** @default 1 */
            points?: number;
            explanation?: string | null;
            pairs: {
                /** Format: uuid */
                id?: string;
                text: string;
                match: {
                    /** Format: uuid */
                    id?: string;
                    text: string;
                };
            }[];
            distractors: {
                /** Format: uuid */
                id?: string;
                text: string;
            }[];
        } | {
            /** @constant */
            kind: "ordering";
            /** Format: uuid */
            id?: string;
            prompt: string;
            /** @default 1 */
            points?: number;
            explanation?: string | null;
            items: {
                /** Format: uuid */
                id?: string;
                text: string;
            }[];
        } | {
            /** @constant */
            kind: "blanks";
            /** Format: uuid */
            id?: string;
            prompt: string;
            /** @default 1 */
            points?: number;
            explanation?: string | null;
            /** @description With what is accepted in the place of each blank: `It turns [[hydrogen|H]] into [[helium]].` */
            text: string;
        } | {
            /** @constant */
            kind: "essay";
            /** Format: uuid */
            id?: string;
            prompt: string;
            /** @default 1 */
            points?: number;
            explanation?: string | null;
            words: {
                minimum: number | null;
                maximum: number | null;
            };
            /** @description For those who grade it. */
            gradingNotes?: string | null;
        };
        QuestionImport: {
            /** @enum {string} */
            format: "gift" | "moodle_xml";
            questions: {
                /** @description From 1, in what was sent. */
                line: number;
                column: number;
                /** @description What it was called in the file. */
                title: string | null;
                tags: string[];
                /** @description One that says the same is there already. */
                isKnown: boolean;
                /** @description What keeps it from being published. */
                problems: ("no_questions" | "question_without_prompt" | "too_few_choices" | "choice_without_text" | "question_without_right_answer" | "single_needs_exactly_one" | "number_not_readable" | "unit_without_name" | "repeated_unit" | "too_few_pairs" | "too_few_options" | "too_few_items" | "repeated_item" | "text_without_blanks" | "too_many_blanks" | "word_limits_cross" | "bank_question_gone" | "too_few_to_draw" | "too_many_questions" | "answers_after_pass_without_mark" | "answers_after_last_without_maximum")[];
                question: components["schemas"]["DraftQuestion"];
            }[];
            /** @description What was changed and what was left out, in the order of the file. */
            notes: {
                /** @description From 1, in what was sent. */
                line: number;
                column: number;
                /** @enum {string} */
                code: "files_left_out" | "markup_simplified" | "weights_by_our_rules" | "partial_answers_left_out" | "wildcard_left_out" | "case_ignored" | "feedback_in_explanation" | "feedback_left_out" | "hints_left_out" | "points_rounded" | "options_left_out" | "number_as_text" | "several_right_ticked" | "template_left_out" | "not_a_question" | "unknown_kind" | "not_readable" | "does_not_fit" | "repeated" | "too_many";
                /** @description It was not taken at all; else it was taken otherwise. */
                isOmitted: boolean;
                /** @description What it concerns, as it stood in the file. */
                subject: string;
            }[];
            /** @description How many more there would be. */
            moreNotes: number;
        };
        QuestionRequest: {
            title: string;
            /** @description Plain text. */
            text: string;
        };
        QuestionResult: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "single" | "multiple" | "true_false" | "short_text" | "numeric" | "matching" | "ordering" | "blanks" | "essay";
            prompt: string;
            /** @enum {string} */
            result: "correct" | "partial" | "incorrect" | "unanswered" | "awaiting";
            /** @description Exactly what was earned. */
            points: {
                numerator: number;
                denominator: number;
            };
            outOf: number;
            yourAnswer: components["schemas"]["Answer"] | null;
            /** @description null where people grade it. */
            correct: ({
                /** Format: uuid */
                choiceId: string;
            } | {
                choiceIds: string[];
            } | {
                value: boolean;
            } | {
                accepted: string[];
            } | {
                number: string;
                unit: string | null;
                /** @description How far off an answer may be: so much, or so many percent of the value. */
                tolerance: {
                    /** @enum {string} */
                    kind: "absolute" | "percent";
                    amount: string;
                };
            } | {
                matches: {
                    [key: string]: string;
                };
            } | {
                order: string[];
            } | {
                blanks: string[][];
            }) | null;
            /** @description Markdown, by whoever graded it. */
            feedback: string | null;
            choices?: {
                /** Format: uuid */
                id: string;
                text: string;
                isCorrect: boolean;
                isChosen: boolean;
                feedback: string | null;
            }[];
            pairs?: {
                /** Format: uuid */
                id: string;
                text: string;
                yours: string | null;
                right: string;
                isRight: boolean;
            }[];
            /** @description In the right order. */
            items?: {
                /** Format: uuid */
                id: string;
                text: string;
            }[];
            /** @description The text before, between and after the blanks: one more than there are blanks. */
            stretches?: string[];
            blanks?: {
                yours: string;
                accepted: string[];
                isRight: boolean;
            }[];
            explanation: string | null;
        };
        Quiz: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            /** Format: uuid */
            lessonId: string;
            version: number;
            title: string;
            questionCount: number;
            /** @description What one can get. */
            points: number;
            passMarkPercent: number | null;
            /** @description Mine, the newest twenty. */
            attempts: components["schemas"]["AttemptSummary"][];
            best: components["schemas"]["AttemptSummary"] | null;
            settings: components["schemas"]["QuizSettings"];
            /** @description The attempt that counts. */
            counted: components["schemas"]["AttemptSummary"] | null;
            /** @description null: as many as one likes. */
            attemptsLeft: number | null;
            /** @description When the next attempt may start; null: at once. */
            opensAt: string | null;
            /** @description Whether the attempt that counts has passed. */
            passed: boolean;
        };
        QuizDraft: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            version: number;
            title: string;
            passMarkPercent: number | null;
            settings: components["schemas"]["QuizSettings"];
            questions: (components["schemas"]["DraftQuestion"] | components["schemas"]["BankEntry"] | components["schemas"]["Draw"])[];
            /** @description What banks have of that which is taken from them. */
            sources: {
                questions: {
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    bankId: string;
                    bankTitle: string;
                    /** @description The newest. */
                    version: number;
                    question: components["schemas"]["DraftQuestion"];
                }[];
                draws: {
                    /** Format: uuid */
                    id: string;
                    bankTitle: string | null;
                    available: number;
                }[];
            };
            /** @description What keeps it from being published. */
            problems: {
                /** @enum {string} */
                code: "no_questions" | "question_without_prompt" | "too_few_choices" | "choice_without_text" | "question_without_right_answer" | "single_needs_exactly_one" | "number_not_readable" | "unit_without_name" | "repeated_unit" | "too_few_pairs" | "too_few_options" | "too_few_items" | "repeated_item" | "text_without_blanks" | "too_many_blanks" | "word_limits_cross" | "bank_question_gone" | "too_few_to_draw" | "too_many_questions" | "answers_after_pass_without_mark" | "answers_after_last_without_maximum";
                questionId: string | null;
            }[];
        };
        QuizSettings: {
            /** @description null: there is no clock. */
            timeLimitMinutes: number | null;
            /** @description On top of the limit, before what is saved is submitted by itself. */
            graceSeconds: number;
            maximumAttempts: number | null;
            /** @description From one attempt to the next. */
            delayMinutes: number;
            shufflesQuestions: boolean;
            shufflesChoices: boolean;
            /** @enum {string} */
            countedAttempt: "best" | "last" | "first";
            /**
             * @description When learners see what is right, and why.
             * @enum {string}
             */
            showsAnswers: "after_submission" | "after_pass" | "after_last_attempt" | "never";
        };
        /** @description The average has two decimals, and is null without reviews. */
        Rating: {
            average: number | null;
            count: number;
        };
        ReadQuestionsRequest: {
            /** @description A file in GIFT or Moodle XML, which it is told apart by itself. */
            text: string;
        };
        Readiness: {
            /** @enum {string} */
            status: "ready" | "starting" | "stopping" | "failing";
            checks: {
                name: string;
                isCritical: boolean;
                /** @enum {string} */
                status: "up" | "down";
                milliseconds: number;
            }[];
        };
        Recomputation: {
            checked: number;
            isApplied: boolean;
            differences: {
                /** Format: uuid */
                learnerId: string;
                before: components["schemas"]["RewardTotals"];
                after: components["schemas"]["RewardTotals"];
            }[];
            /** @description Send it as `cursor` for the next learners. */
            nextCursor: string | null;
        };
        RecomputeRequest: {
            /**
             * @description False only shows what differs.
             * @default false
             */
            apply?: boolean;
            /** @description Shows what these would make different; without them, those that hold. */
            rules?: components["schemas"]["RewardRulesChoice"];
            /** @default 100 */
            limit?: number;
            cursor?: string;
        };
        Reconciliation: {
            /** @description `null` before the first look. */
            eventsReadAt: string | null;
            balanceReadAt: string | null;
            /** @description In the last 30 days: told by no webhook, and made good. */
            missedEvents: number;
            openDifferences: number;
        };
        /** @description Shown this once; each works once. */
        RecoveryCodes: {
            recoveryCodes: string[];
        };
        Refund: {
            /** Format: uuid */
            id: string;
            amount: components["schemas"]["Money"];
            /** @enum {string} */
            status: "pending" | "succeeded" | "failed";
            /**
             * @description `purchase_rejected`: there was nothing to open for the money.
             * @enum {string}
             */
            cause: "staff" | "stripe" | "purchase_rejected";
            reason: string | null;
            failure: string | null;
            /** Format: date-time */
            createdAt: string;
            settledAt: string | null;
        };
        RefundRequest: {
            /** @description Minor units of the order's currency; without it, all that is left. */
            amount?: number;
            reason: string;
        };
        RegisterRequest: {
            /** Format: email */
            email: string;
            /** @description 15 to 128 characters of any kind; refused when it is easy to guess. */
            password: string;
            name: string & (unknown & unknown);
        };
        ReissueCertificateRequest: {
            learnerName: string;
            reason: string;
        };
        RemovalRequest: {
            reason: string;
        };
        Review: {
            /** Format: uuid */
            id: string;
            author: {
                name: string | null;
            };
            stars: number;
            text: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            answer: components["schemas"]["ReviewAnswer"] | null;
            helpfulCount: number;
            /** @description Whether the reader has said so. */
            isHelpful: boolean;
            /** @description Whether the reader has reported it. */
            hasReported: boolean;
            may: {
                vote: boolean;
                report: boolean;
                answer: boolean;
            };
        };
        /** @description What those who teach the course answer. */
        ReviewAnswer: {
            author: {
                name: string | null;
            };
            text: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        ReviewPage: {
            items: components["schemas"]["Review"][];
            /** @description Send it as `cursor` for what follows; null at the end. */
            nextCursor: string | null;
            /** @description Of all reviews of the course, whatever was asked for. */
            summary: {
                average: number | null;
                count: number;
                distribution: {
                    1: number;
                    2: number;
                    3: number;
                    4: number;
                    5: number;
                };
            };
        };
        ReviewReport: {
            /** @enum {string} */
            reason: "spam" | "offensive" | "off_topic" | "personal_information" | "other";
            note: string;
            /** Format: date-time */
            createdAt: string;
        };
        ReviewReportRequest: {
            /** @enum {string} */
            reason: "spam" | "offensive" | "off_topic" | "personal_information" | "other";
            /** @default  */
            note?: string;
        };
        ReviewRequest: {
            stars: number;
            /** @default  */
            text?: string;
        };
        RevokeAllRequest: {
            /** @default false */
            keepsThisOne?: boolean;
        };
        RevokeCertificateRequest: {
            reason: string;
        };
        RewardRules: {
            number: number;
            /** @description Null until somebody chooses. */
            chosenAt: string | null;
            /** @description Learners whose points and badges are still by rules from before. */
            behind: number;
            facts: {
                /** @enum {string} */
                kind: "lesson_completed" | "quiz_passed" | "quiz_without_mistake" | "course_completed" | "review_posted" | "certificate_issued";
                title: string;
                points: number;
            }[];
            badges: {
                /** @enum {string} */
                badge: "first_lesson" | "first_course" | "five_quizzes" | "perfect_quiz" | "critic" | "fifty_lessons" | "three_courses" | "week_streak" | "month_streak";
                title: string;
                /** @enum {string} */
                of: "lesson_completed" | "quiz_passed" | "quiz_without_mistake" | "course_completed" | "review_posted" | "certificate_issued" | "streak";
                atLeast: number;
            }[];
        };
        RewardRulesChoice: {
            /** @description What each thing a learner does is worth, once for each lesson, quiz or course. */
            points: {
                [key: string]: number;
            };
            /** @description How many of what a badge is given for it takes. */
            badges: {
                [key: string]: number;
            };
        };
        RewardRulesRequest: {
            /** @description Of the rules that these take the place of. */
            number: number;
            rules: components["schemas"]["RewardRulesChoice"];
        };
        RewardTotals: {
            points: number;
            streak: {
                days: number;
                lastDay: string | null;
                forgivenDay: string | null;
                longest: number;
            };
            badges: string[];
            weeks: {
                week: string;
                points: number;
            }[];
        };
        Rewards: {
            points: number;
            level: {
                number: number;
                name: string;
                /** @description The points at which this level begins. */
                from: number;
                /** @description The points at which the next one begins; null at the highest. */
                next: number | null;
            };
            /** @description Days of learning in a row, in the time zone of the profile. */
            streak: {
                days: number;
                longest: number;
                hasLearnedToday: boolean;
                /** @description It is forgiven, if today becomes a day of learning. */
                missedYesterday: boolean;
            };
            badges: {
                badge: string;
                title: string;
                description: string;
                /** @description Null while it is still to be earned. */
                earnedAt: string | null;
            }[];
            /** @description What brought points lately, the newest first; ten at most. */
            recent: {
                kind: string;
                title: string;
                points: number;
                /** Format: date-time */
                occurredAt: string;
            }[];
        };
        /** @description Everybody is a learner, whether that is said or not. */
        RolesRequest: {
            roles: ("learner" | "instructor" | "support" | "admin" | "ops")[];
        };
        SaveAnswerRequest: {
            answer: components["schemas"]["Answer"];
            /** @description Any name of the tab or app that saves. */
            clientId?: string;
            /** @description Counts what this client saves. One that arrives after its successor changes nothing; without clientId it does not count. */
            sequence?: number;
        };
        SaveBankQuestionRequest: {
            /** @description The one that was changed. */
            version: number;
            /** @description Compared in small letters; each counts once. */
            tags: string[];
            question: components["schemas"]["QuestionContent"];
        };
        SaveQuizDraftRequest: {
            title: string;
            /** @description null: practice, completed by hand. */
            passMarkPercent: number | null;
            /** @description Left out, they stay as they are. */
            settings?: {
                /** @description null: there is no clock. */
                timeLimitMinutes: number | null;
                /** @description On top of the limit, before what is saved is submitted by itself. */
                graceSeconds: number;
                maximumAttempts: number | null;
                /** @description From one attempt to the next. */
                delayMinutes: number;
                shufflesQuestions: boolean;
                shufflesChoices: boolean;
                /** @enum {string} */
                countedAttempt: "best" | "last" | "first";
                /**
                 * @description When learners see what is right, and why.
                 * @enum {string}
                 */
                showsAnswers: "after_submission" | "after_pass" | "after_last_attempt" | "never";
            };
            questions: (components["schemas"]["QuestionContent"] | {
                /** @constant */
                kind: "from_bank";
                /**
                 * Format: uuid
                 * @description Of the question.
                 */
                id: string;
                /** @description null: the newest when the quiz is published. */
                version: number | null;
                points: number;
            } | {
                /** @constant */
                kind: "draw";
                /** Format: uuid */
                id?: string;
                /** Format: uuid */
                bankId: string;
                /** @description Drawn are those that have all of these. */
                tags: string[];
                count: number;
                /** @description Of each. */
                points: number;
            })[];
            /** @description Of the draft that was changed. */
            version: number;
        };
        SavedAnswer: {
            /** Format: uuid */
            questionId: string;
            answer: components["schemas"]["Answer"];
            /** Format: date-time */
            savedAt: string;
        };
        SavedLesson: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            kind: "article" | "video" | "file" | "quiz";
            isPreview: boolean;
            durationSeconds: number;
            opening: {
                daysAfterStart: number | null;
                notBefore: string | null;
                afterLessonIds: string[];
            } | null;
            /** Format: uuid */
            courseId: string;
            /** Format: uuid */
            sectionId: string;
            version: number;
            markdown: string;
            assetId: string | null;
            captions: {
                /** Format: uuid */
                assetId: string;
                language: string;
                label: string;
            }[];
            quizId: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description `numerator / denominator` are the points exactly. */
        Score: {
            /** @description For display: at most two decimals, rounded half up. */
            points: number;
            outOf: number;
            numerator: number;
            denominator: number;
        };
        SeatLimitRequest: {
            limit: number | null;
        };
        Seats: {
            limit: number | null;
            taken: number | null;
            isOpen: boolean;
            waiting: {
                place: number;
                /** Format: date-time */
                joinedAt: string;
                offerExpiresAt: string | null;
            } | null;
        };
        SecondFactor: {
            isOn: boolean;
            /** @description Whether a role asks for it. */
            isRequired: boolean;
            since: string | null;
            recoveryCodesLeft: number;
        };
        SecondFactorProofRequest: {
            password: string;
            code: string;
        };
        SecondFactorSetUp: {
            /** @description For authenticators that cannot scan, in base 32. */
            secret: string;
            /** @description What the QR code says. */
            keyUri: string;
            qrCode: {
                /** @description Of each side, the quiet zone included. */
                size: number;
                /** @description The dark modules, as the path of an SVG. */
                path: string;
            };
        };
        /** @description A code of six digits, or a recovery code. */
        SecondStepRequest: {
            challengeToken: string;
            code: string;
        };
        Section: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            courseId: string;
            title: string;
            opening: {
                daysAfterStart: number | null;
                notBefore: string | null;
                afterLessonIds: string[];
            } | null;
            position: number;
            version: number;
        };
        SectionChanges: {
            title?: string;
            /** @description When it opens to learners; null opens it with the course. */
            opening?: {
                /** @default null */
                daysAfterStart?: number | null;
                /** @default null */
                notBefore?: string | null;
                /** @default [] */
                afterLessonIds?: string[];
            } | null;
            version?: number;
        };
        SectionRequest: {
            title: string;
        };
        Selling: {
            /** @description Whether courses with a price can be bought. */
            isSelling: boolean;
            /** @description Whether test cards pay, and no money moves. */
            isSandbox: boolean;
        };
        /** @description The refresh token comes as a cookie. */
        Session: {
            accessToken: string;
            /** @description Seconds until the access token expires. */
            expiresIn: number;
            user: {
                /** Format: uuid */
                id: string;
                email: string;
                name: string;
                roles: ("learner" | "instructor" | "support" | "admin" | "ops")[];
            };
            /**
             * @description There where a role asks for a second factor: until there is one, the token opens nothing else.
             * @constant
             */
            mustSetUp?: "second_factor";
        };
        ShareRule: {
            /** Format: uuid */
            id: string;
            /** @description `null`: every course without a rule of its own. */
            course: {
                /** Format: uuid */
                id: string;
                title: string | null;
            } | null;
            basisPoints: number;
            /** Format: date-time */
            effectiveFrom: string;
            /** Format: date-time */
            createdAt: string;
        };
        ShareRuleRequest: {
            /** @description `null`: every course without a rule of its own. */
            courseId: string | null;
            /** @description Hundredths of a percent of what learners paid: 7000 are 70 %. */
            basisPoints: number;
            /**
             * Format: date-time
             * @description Now unless given.
             */
            effectiveFrom?: string;
        };
        /** @description The password was right; a code of the second factor is next. */
        SignInChallenge: {
            /** @constant */
            code: "auth.second_factor_required";
            challengeToken: string;
            /** @description Seconds in which the code has to be given. */
            expiresIn: number;
        };
        SignInRequest: {
            /** Format: email */
            email: string;
            password: string;
        };
        SignPartsRequest: {
            parts: {
                partNumber: number;
                sha256: string;
            }[];
        };
        SignedInDevice: {
            /** Format: uuid */
            id: string;
            device: string;
            address: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            isCurrent: boolean;
        };
        /** @description Send exactly these bytes; what is not as its checksum promised is refused. */
        SignedPart: {
            partNumber: number;
            /** @constant */
            method: "PUT";
            url: string;
            headers: {
                [key: string]: string;
            };
            sizeBytes: number;
        };
        SignedParts: {
            parts: components["schemas"]["SignedPart"][];
            /** Format: date-time */
            expiresAt: string;
        };
        StartUploadRequest: {
            fileName: string;
            sizeBytes: number;
            /** @description What the browser takes it for. The bytes decide; what contradicts them is refused. */
            contentType: string;
            purpose?: {
                /** @constant */
                kind: "lesson";
                /** Format: uuid */
                lessonId: string;
            } | {
                /** @constant */
                kind: "lesson_captions";
                /** Format: uuid */
                lessonId: string;
            } | {
                /** @constant */
                kind: "article_image";
                /** Format: uuid */
                courseId: string;
            } | {
                /** @constant */
                kind: "course_cover";
                /** Format: uuid */
                courseId: string;
            };
            /** @description With it, an upload of the same file for the same purpose that was interrupted is gone on with. */
            recognisedBy?: {
                lastModified: number;
                /** @description Of the first MiB of the file, or of all of it if it is smaller. */
                headSha256: string;
            };
        };
        /** @description A month of what an instructor earned. It never changes. */
        Statement: {
            /** Format: uuid */
            id: string;
            instructor: {
                /** Format: uuid */
                id: string;
                name: string | null;
            };
            number: string;
            /** @description The month: `2026-11`. */
            period: string;
            /** Format: date-time */
            issuedAt: string;
            accounts: {
                currency: string;
                /** @description Minor units; may be below zero. */
                opening: number;
                /** @description Minor units; may be below zero. */
                change: number;
                /** @description Minor units; may be below zero. */
                paidOut: number;
                /** @description Minor units; may be below zero. */
                closing: number;
            }[];
        };
        Student: {
            /** Format: uuid */
            enrollmentId: string;
            /** Format: uuid */
            learnerId: string;
            name: string | null;
            /** @enum {string} */
            status: "pending_payment" | "active" | "completed" | "expired" | "cancelled" | "refunded";
            progress: {
                percent: number;
                completed: number;
                total: number;
            };
            /** Format: date-time */
            enrolledAt: string;
            /** Format: date-time */
            lastActivityAt: string;
            completedAt: string | null;
            accessEndsAt: string | null;
            cohort: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
        };
        StudioCourse: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            /** @enum {string} */
            status: "draft" | "published" | "unlisted" | "archived";
            isListed: boolean;
            price: components["schemas"]["Money"] | null;
            rating: components["schemas"]["Rating"];
            learnerCount: number;
            lessonCount: number;
            durationSeconds: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            publishedAt: string | null;
        };
        UnfinishedUpload: {
            /** Format: uuid */
            assetId: string;
            fileName: string;
            sizeBytes: number;
            purpose: ({
                /** @constant */
                kind: "lesson";
                /** Format: uuid */
                lessonId: string;
            } | {
                /** @constant */
                kind: "lesson_captions";
                /** Format: uuid */
                lessonId: string;
            } | {
                /** @constant */
                kind: "article_image";
                /** Format: uuid */
                courseId: string;
            } | {
                /** @constant */
                kind: "course_cover";
                /** Format: uuid */
                courseId: string;
            }) | null;
            /** Format: date-time */
            createdAt: string;
        };
        UnreadCount: {
            unreadCount: number;
        };
        /** @description `parts` are those that have arrived; empty once the upload is over. */
        Upload: {
            /** Format: uuid */
            assetId: string;
            /** @enum {string} */
            status: "uploading" | "ready" | "failed";
            fileName: string;
            sizeBytes: number;
            partSizeBytes: number;
            partCount: number;
            parts: {
                partNumber: number;
                sizeBytes: number;
                /** @description Of its bytes, in base64. */
                sha256: string;
            }[];
        };
        WaitingLearner: {
            /** Format: uuid */
            learnerId: string;
            name: string | null;
            /** Format: date-time */
            joinedAt: string;
            offerExpiresAt: string | null;
        };
        /** @description At most two hundred, those that have waited longest first. */
        WaitingQuestions: {
            questions: {
                /** Format: uuid */
                courseId: string;
                courseTitle: string;
                /** Format: uuid */
                quizId: string;
                quizTitle: string;
                /** Format: uuid */
                questionId: string;
                prompt: string;
                awaiting: number;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getWellKnownDidJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DidDocument"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWellKnownJwksJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 7517. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jwks"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminCertificates: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description A code, or a part of a name or of a course’s title. */
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ManagedCertificate"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminCoupons: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Coupon"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminCoupons: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CouponRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coupon"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `payment.coupon_code_taken`: There is a coupon with this code already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminCouponsByCouponIdEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                couponId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        endedAt: string;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment.coupon_not_found`: There is no such coupon. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminEarnings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InstructorEarnings"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminErasures: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "scheduled" | "cancelled" | "running" | "done";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureList"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.invalid_cursor`: The cursor is not one of this list.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminInstructorApplications: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "pending" | "approved" | "declined" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructorApplicationList"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.invalid_cursor`: The cursor is not one of this list.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminInstructorApplicationsByApplicationIdApprove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructorApplication"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `user.own_application`: Somebody else decides on your application.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.application_not_found`: There is no such application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `user.application_decided`: This application was decided or taken back already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminInstructorApplicationsByApplicationIdDecline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineApplicationRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructorApplication"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `user.own_application`: Somebody else decides on your application.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.application_not_found`: There is no such application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `user.application_decided`: This application was decided or taken back already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminMessages: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "queued" | "sending" | "sent" | "failed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MessageSummary"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminMessagesByMessageId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `notification.message_not_found`: There is no such message. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminOrders: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "opening" | "open" | "paid" | "expired" | "failed" | "refunded" | "disputed";
                /** @description Part of the course's title or the learner's name, or the id of an order or enrolment. */
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AdminOrder"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminPayouts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Payout"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminPayouts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `payment.payout_too_large`: Less than that is owed to this instructor.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminPosts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Those with reports that nobody has looked at, the longest waiting first; or those hidden, the latest first. */
                status?: "reported" | "hidden";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ModeratedPost"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminReviews: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Those with reports that nobody has looked at, the longest waiting first; or those hidden, the latest first. */
                status?: "reported" | "hidden";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ModeratedReview"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminReviewsByReviewIdHide: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HideReviewRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeratedReview"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `review.own_review`: Your own review is judged by others.
             *
             *     `review.own_course`: Those who teach a course neither review it nor judge its reviews.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review.unknown`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminReviewsByReviewIdKeep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeratedReview"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `review.own_review`: Your own review is judged by others.
             *
             *     `review.own_course`: Those who teach a course neither review it nor judge its reviews.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review.unknown`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminReviewsByReviewIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeratedReview"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `review.own_review`: Your own review is judged by others.
             *
             *     `review.own_course`: Those who teach a course neither review it nor judge its reviews.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review.unknown`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminShareRules: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ShareRule"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdminShareRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareRuleRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareRule"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `payment.share_rule_in_past`: A rule holds from now on or later: what was sold before keeps the share that held then.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminStatements: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Statement"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAttemptsByAttemptId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attempt"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessment.not_enrolled`: This quiz opens when you enrol in the course.
             *
             *     `assessment.unpaid`: This quiz opens as soon as the course is paid.
             *
             *     `assessment.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `assessment.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `assessment.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.attempt_not_found`: There is no such attempt. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAttemptsByAttemptIdAnswersByQuestionId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attemptId: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAnswerRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAnswer"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessment.not_enrolled`: This quiz opens when you enrol in the course.
             *
             *     `assessment.unpaid`: This quiz opens as soon as the course is paid.
             *
             *     `assessment.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `assessment.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `assessment.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessment.attempt_not_found`: There is no such attempt.
             *
             *     `assessment.question_not_found`: This attempt has no such question.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessment.attempt_submitted`: This attempt has been submitted, so its answers stay as they are.
             *
             *     `assessment.time_over`: The time of this attempt is over. What was saved before counts.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.answer_does_not_fit`: This is not an answer that the question can have. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAttemptsByAttemptIdSubmit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptResult"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessment.not_enrolled`: This quiz opens when you enrol in the course.
             *
             *     `assessment.unpaid`: This quiz opens as soon as the course is paid.
             *
             *     `assessment.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `assessment.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `assessment.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.attempt_not_found`: There is no such attempt. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthAccounts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Account"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthAccountsByUserId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.account_not_found`: There is no such account. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAuthAccountsByUserIdRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.account_not_found`: There is no such account. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.last_admin`: This is the last admin. Make somebody else an admin first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAuthAccountsByUserIdSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `auth.own_second_factor`: Turn your own second factor off in your security settings.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.account_not_found`: There is no such account. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.second_factor_off`: There is no second factor set up. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthAuditEntries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                act?: "signed_in" | "sign_in_refused" | "proof_refused" | "sessions_ended" | "email_verified" | "password_changed" | "password_reset" | "second_factor_turned_on" | "second_factor_turned_off" | "recovery_codes_renewed" | "roles_changed";
                /** @description Whose account it is about. */
                userId?: string;
                from?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthEmailVerifications: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NothingRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.too_many`: Too many requests. Wait a moment and try again.
             *
             *     `auth.try_later`: Too many tries in a row. Wait a moment and try again.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthEmailVerificationsConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailVerificationConfirmation"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.sign_in_to_administer`: This address administers the site. Sign in with it in this browser, then open the link again. If the password is not yours, reset it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.link_expired`: This link was used already or is too old. Ask for a new one. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description The refresh token comes as a cookie. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The password was right; a code of the second factor is next. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInChallenge"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.credentials_invalid`: E-mail address and password do not belong together. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.too_many`: Too many requests. Wait a moment and try again.
             *
             *     `auth.try_later`: Too many tries in a row. Wait a moment and try again.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.busy`: Very many people are signing in at this moment. Try again in a few seconds. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthLoginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondStepRequest"];
            };
        };
        responses: {
            /** @description The refresh token comes as a cookie. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.challenge_expired`: That took too long. Sign in with your password again.
             *
             *     `auth.code_wrong`: This code is not right, or was used already. Wait for the next one.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.too_many`: Too many requests. Wait a moment and try again.
             *
             *     `auth.try_later`: Too many tries in a row. Wait a moment and try again.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NothingRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.password_wrong`: This is not your current password. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.too_many`: Too many requests. Wait a moment and try again.
             *
             *     `auth.try_later`: Too many tries in a row. Wait a moment and try again.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.busy`: Very many people are signing in at this moment. Try again in a few seconds. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthPasswordResets: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthPasswordResetsConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetConfirmation"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.link_expired`: This link was used already or is too old. Ask for a new one. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.busy`: Very many people are signing in at this moment. Try again in a few seconds. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NothingRequest"];
            };
        };
        responses: {
            /** @description The refresh token comes as a cookie. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.session_ended`: Your session has ended. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description The refresh token comes as a cookie. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `idempotency.result_not_kept`: This was done before, and its answer holds a secret that is not kept. Sign in instead.
             *
             *     `auth.email_taken`: There is an account with this e-mail address already. Sign in, or reset its password.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.busy`: Very many people are signing in at this moment. Try again in a few seconds. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSecondFactorRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorSetUp"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `auth.password_wrong`: This is not your current password.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.second_factor_on`: Your second factor is set up already. Turn it off before you set up another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.too_many`: Too many requests. Wait a moment and try again.
             *
             *     `auth.try_later`: Too many tries in a row. Wait a moment and try again.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.busy`: Very many people are signing in at this moment. Try again in a few seconds. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthSecondFactorConfirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSecondFactorRequest"];
            };
        };
        responses: {
            /** @description Shown this once; each works once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `idempotency.result_not_kept`: This was done before, and its answer holds a secret that is not kept. Sign in instead.
             *
             *     `auth.second_factor_on`: Your second factor is set up already. Turn it off before you set up another.
             *
             *     `auth.second_factor_off`: There is no second factor set up.
             *
             *     `auth.set_up_code_wrong`: This code does not belong to the secret. Check that the clock of your telephone is right.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthSecondFactorRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorProofRequest"];
            };
        };
        responses: {
            /** @description Shown this once; each works once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.proof_wrong`: The password or the code is not right. A code works once. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `idempotency.result_not_kept`: This was done before, and its answer holds a secret that is not kept. Sign in instead.
             *
             *     `auth.second_factor_off`: There is no second factor set up.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.too_many`: Too many requests. Wait a moment and try again.
             *
             *     `auth.try_later`: Too many tries in a row. Wait a moment and try again.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.busy`: Very many people are signing in at this moment. Try again in a few seconds. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthSecondFactorRemoval: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorProofRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.proof_wrong`: The password or the code is not right. A code works once. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.second_factor_off`: There is no second factor set up. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.too_many`: Too many requests. Wait a moment and try again.
             *
             *     `auth.try_later`: Too many tries in a row. Wait a moment and try again.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.busy`: Very many people are signing in at this moment. Try again in a few seconds. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SignedInDevice"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthSessionsRevokeAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RevokeAllRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAuthSessionsBySessionId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.session_not_found`: You have no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putBankQuestionsByQuestionId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveBankQuestionRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankQuestion"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.bank_question_not_found`: There is no such question in a bank, or none any more. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.question_changed_meanwhile`: The question has been changed meanwhile. Load it again to see how it stands. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessment.question_incomplete`: A question is not finished: banks take those that could be asked as they are.
             *
             *     `assessment.repeated_id`: Two questions, or two choices of a question, have the same id.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteBankQuestionsByQuestionId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.bank_question_not_found`: There is no such question in a bank, or none any more. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBankQuestionsByQuestionIdVersions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BankQuestionVersion"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.bank_question_not_found`: There is no such question in a bank, or none any more. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parents come before their children. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificates: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MyCertificate"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificatesStatusListsByList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signed status list, in JSON-LD. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vc": string;
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `certificate.no_status_list`: There is no status list with this number. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificatesByCodeJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signed credential, in JSON-LD. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vc": string;
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `certificate.not_found`: No certificate has this code. Compare all twenty characters with the printed ones, or scan the code on the certificate. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `certificate.revoked`: This certificate was revoked. It does not hold any more.
             *
             *     `certificate.replaced`: This certificate was replaced by a corrected one.
             */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificatesByCodePdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate, on one page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Done; there is nothing to say. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `certificate.not_found`: No certificate has this code. Compare all twenty characters with the printed ones, or scan the code on the certificate. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `certificate.revoked`: This certificate was revoked. It does not hold any more.
             *
             *     `certificate.replaced`: This certificate was replaced by a corrected one.
             */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificatesByCodePng: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The badge, with its credential in an iTXt chunk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `certificate.not_found`: No certificate has this code. Compare all twenty characters with the printed ones, or scan the code on the certificate. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `certificate.revoked`: This certificate was revoked. It does not hold any more.
             *
             *     `certificate.replaced`: This certificate was replaced by a corrected one.
             */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCertificatesByCodeReissue: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReissueCertificateRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedCertificate"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `certificate.not_yours`: Only those who teach the course, and administrators, manage its certificates. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `certificate.not_found`: No certificate has this code. Compare all twenty characters with the printed ones, or scan the code on the certificate. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `certificate.already_replaced`: This certificate has been replaced already. Look at the one that took its place.
             *
             *     `certificate.same_name`: The certificate bears this name already, so there is nothing to correct.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCertificatesByCodeRevoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeCertificateRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedCertificate"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `certificate.not_yours`: Only those who teach the course, and administrators, manage its certificates. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `certificate.not_found`: No certificate has this code. Compare all twenty characters with the printed ones, or scan the code on the certificate. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `certificate.already_revoked`: This certificate is revoked already.
             *
             *     `certificate.already_replaced`: This certificate has been replaced already. Look at the one that took its place.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificatesByCodeVerify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a certificate says, and whether it holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateVerification"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `certificate.not_found`: No certificate has this code. Compare all twenty characters with the printed ones, or scan the code on the certificate. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCourses: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                query?: string;
                category?: string;
                level?: "beginner" | "intermediate" | "advanced" | "all";
                language?: string;
                price?: "free" | "paid";
                instructor?: string;
                sort?: "relevance" | "newest" | "popular" | "rating" | "price_low" | "price_high";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A facet tells how many courses each of its values would show; it is counted without its own filter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CataloguePage"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCourses: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCourseRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             *
             *     `course.unknown_category`: There is no such category.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.instructor_required`: Only instructors and admins make courses. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `course.slug_taken`: Another course has this address already. Choose another one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdAccess: {
        parameters: {
            query?: {
                learnerId?: string;
            };
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Access is the union of the grants that are live. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Access"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_yours`: Only support sees what is open to others. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdAnnouncements: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Announcement"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `notification.not_your_course`: Only those who teach a course speak to its learners.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `notification.course_not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCoursesByCourseIdAnnouncements: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnouncementRequest"];
            };
        };
        responses: {
            /** @description It has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `notification.not_your_course`: Only those who teach a course speak to its learners.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `notification.course_not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.too_many`: Too many requests. Wait a moment and try again.
             *
             *     `notification.too_many_announcements`: The learners of this course have been told enough for today. Please try again tomorrow.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCoursesByCourseIdAnnouncementsPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnouncementRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementPreview"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `notification.not_your_course`: Only those who teach a course speak to its learners.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `notification.course_not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCoursesByCourseIdArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_yours`: Only those who teach this course and admins may change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdCertificates: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description A code, or a part of a name or of a course’s title. */
                query?: string;
            };
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ManagedCertificate"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `certificate.not_yours`: Only those who teach the course, and administrators, manage its certificates. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdCohorts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Cohort"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCoursesByCourseIdCohorts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CohortRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cohort"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `enrollment.cohort_name_taken`: This course has a cohort of that name already.
             *
             *     `enrollment.too_many_cohorts`: This course has as many cohorts as it can have. Delete one that is no longer needed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used before with other input.
             *
             *     `enrollment.cohort_ends_too_soon`: A cohort cannot end before it starts: choose a later end.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCoursesByCourseIdCohortsByCohortId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CohortRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cohort"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `course.not_found`: There is no such course.
             *
             *     `enrollment.cohort_not_found`: There is no such cohort in this course.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.cohort_name_taken`: This course has a cohort of that name already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.cohort_ends_too_soon`: A cohort cannot end before it starts: choose a later end. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCoursesByCourseIdCohortsByCohortId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `course.not_found`: There is no such course.
             *
             *     `enrollment.cohort_not_found`: There is no such cohort in this course.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.cohort_not_empty`: Learners are in this cohort. Move them to another before you delete it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCoursesByCourseIdCurriculum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurriculumOrder"];
            };
        };
        responses: {
            /** @description Every section and every lesson of the draft, each once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurriculumOrder"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `content.not_your_course`: Only those who teach this course change what it teaches.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.changed_meanwhile`: This has been changed meanwhile, perhaps in another tab. Load it again to see how it stands. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseDraft"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `content.not_your_course`: Only those who teach this course change what it teaches.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdInvitationLinks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InvitationLink"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCoursesByCourseIdInvitationLinks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationLinkRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewInvitationLink"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `course.not_found`: There is no such course.
             *
             *     `enrollment.cohort_not_found`: There is no such cohort in this course.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `idempotency.result_not_kept`: This was done before, and its answer holds a secret that is not kept. Sign in instead.
             *
             *     `enrollment.course_not_open`: This course does not take learners at the moment.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used before with other input.
             *
             *     `enrollment.link_ends_wrongly`: An invitation link ends at a moment to come, within a year, and no later than the access.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCoursesByCourseIdInvitationLinksByLinkId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `course.not_found`: There is no such course.
             *
             *     `enrollment.link_not_found`: There is no such invitation link. Check that the whole address was copied.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdInvitations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Invitation"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCoursesByCourseIdInvitationsByInvitationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `course.not_found`: There is no such course.
             *
             *     `enrollment.invitation_not_found`: There is no such invitation, or it has been taken up or back already.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCoursesByCourseIdListing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_yours`: Only those who teach this course and admins may change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdNotes: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                lessonId?: string;
            };
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Note"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdOutline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outline"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `course.not_found`: There is no such course.
             *
             *     `content.not_published`: Nothing of this course has been published yet.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCoursesByCourseIdPeopleImports: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeopleImportRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `enrollment.course_not_open`: This course does not take learners at the moment.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used before with other input.
             *
             *     `enrollment.people_unreadable`: This list cannot be read. Its first row names the columns, one of them email.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdPeopleImportsByImportId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `course.not_found`: There is no such course.
             *
             *     `enrollment.people_import_not_found`: There is no such list of people, or it was forgotten after thirty days.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCoursesByCourseIdPeopleImportsByImportIdApply: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                courseId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `course.not_found`: There is no such course.
             *
             *     `enrollment.people_import_not_found`: There is no such list of people, or it was forgotten after thirty days.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `enrollment.nobody_to_let_in`: No row of this list can be used. Mend the rows and check the list again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdPeopleImportsByImportIdBadRows: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                courseId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BadPersonRow"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `course.not_found`: There is no such course.
             *
             *     `enrollment.people_import_not_found`: There is no such list of people, or it was forgotten after thirty days.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdPeopleImportsByImportIdBadRowsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, in UTF-8. No cell is computed by a spreadsheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `course.not_found`: There is no such course.
             *
             *     `enrollment.people_import_not_found`: There is no such list of people, or it was forgotten after thirty days.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdPostsToModerate: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Those with reports that nobody has looked at, the longest waiting first; or those hidden, the latest first. */
                status?: "reported" | "hidden";
            };
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ModeratedPost"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.not_your_course`: Only those who teach this course change what it teaches. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCoursesByCourseIdPublish: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedVersion"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `content.not_your_course`: Only those who teach this course change what it teaches.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `content.not_ready`: The course cannot be published yet. The checklist says what is missing.
             *
             *     `content.changed_meanwhile`: This has been changed meanwhile, perhaps in another tab. Load it again to see how it stands.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdPublishChecklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishChecklist"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `content.not_your_course`: Only those who teach this course change what it teaches.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdPublishPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishPreview"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `content.not_your_course`: Only those who teach this course change what it teaches.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdQuestionBanks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedQuestionBank"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.not_your_course`: Only those who teach this course change its quizzes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCoursesByCourseIdQuestionBanks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionBankRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedQuestionBank"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.not_your_course`: Only those who teach this course change its quizzes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `assessment.too_many_banks`: This course has as many question banks as it can have.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdQuestions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                lessonId?: string;
                status?: "all" | "unanswered" | "mine";
                sort?: "newest" | "votes";
                /** @description Beginnings of words that stand in the question, or in one of its answers. */
                query?: string;
            };
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Post"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `content.not_enrolled`: This lesson opens when you enrol in the course.
             *
             *     `content.unpaid`: This lesson opens as soon as the course is paid.
             *
             *     `content.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `content.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `content.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             *
             *     `content.locked`: This lesson is not open to you yet.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCoursesByCourseIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_yours`: Only those who teach this course and admins may change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdReviews: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "newest" | "helpful";
                stars?: number;
                /** @description Only those that have been answered, or only those that have not. */
                answered?: "true" | "false";
            };
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdReviewsMine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyReviewAnswer"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCoursesByCourseIdReviewsMine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyReview"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyReview"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `review.not_begun`: A course is reviewed by those who learn in it, once they have completed a lesson.
             *
             *     `review.own_course`: Those who teach a course neither review it nor judge its reviews.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCoursesByCourseIdReviewsMine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review.not_found`: You have not reviewed this course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review.hidden`: A moderator has hidden your review. You can change it, but not delete it to write another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seats"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCoursesByCourseIdSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatLimitRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seats"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCoursesByCourseIdSections: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SectionRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Section"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `content.not_your_course`: Only those who teach this course change what it teaches.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `content.too_many_sections`: A course has at most 100 sections.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdStudents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                cohortId?: string;
            };
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Student"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCoursesByCourseIdStudents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrollByAddressRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledByAddress"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledByAddress"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `course.not_found`: There is no such course.
             *
             *     `enrollment.cohort_not_found`: There is no such cohort in this course.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `enrollment.course_not_open`: This course does not take learners at the moment.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used before with other input.
             *
             *     `enrollment.ends_too_soon`: Access cannot end before it begins: choose a later date.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCoursesByCourseIdStudentsByLearnerIdCohort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
                learnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacementRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `course.not_found`: There is no such course.
             *
             *     `enrollment.not_found`: There is no such enrolment.
             *
             *     `enrollment.cohort_not_found`: There is no such cohort in this course.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCoursesByCourseIdStudentsByLearnerIdRemove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                courseId: string;
                learnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovalRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrollment"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `course.not_found`: There is no such course.
             *
             *     `enrollment.not_found`: There is no such enrolment.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `enrollment.paid_for`: This learner has paid for the course. Refund the order instead.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByCourseIdWaitingList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WaitingLearner"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_your_course`: Only those who teach this course see who learns in it, and say who does. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCoursesByCourseIdWaitingList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seats"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.removed`: Those who teach this course have closed it to you. Ask them if you think that this is a mistake. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `enrollment.course_not_open`: This course does not take learners at the moment.
             *
             *     `enrollment.nothing_to_wait_for`: There is nothing to wait for: you can enrol now, or have done so already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCoursesByCourseIdWaitingList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_waiting`: You do not wait for a seat in this course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoursesByIdOrSlug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchCoursesByIdOrSlug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditCourseRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             *
             *     `course.unknown_category`: There is no such category.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_yours`: Only those who teach this course and admins may change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `course.slug_taken`: Another course has this address already. Choose another one.
             *
             *     `course.changed_meanwhile`: Someone else has changed this course meanwhile. Load it again, then make your change.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEnrollments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                courseId?: string;
                learnerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MyEnrollment"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_yours`: Only support sees what is open to others. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEnrollments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrollRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrollment"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrollment"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.removed`: Those who teach this course have closed it to you. Ask them if you think that this is a mistake. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `enrollment.course_not_open`: This course does not take learners at the moment.
             *
             *     `enrollment.course_full`: All seats of this course are taken. You can wait for one that becomes free.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEnrollmentsGifts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiftRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrollment"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `course.not_found`: There is no such course. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `enrollment.course_not_open`: This course does not take learners at the moment.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEnrollmentsByEnrollmentId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrollmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrollment"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.not_found`: There is no such enrolment. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEnrollmentsByEnrollmentIdLessonsByLessonIdComplete: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                enrollmentId: string;
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `remaining` always has `total - completed` lessons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `enrollment.unpaid`: The course opens as soon as it is paid.
             *
             *     `enrollment.expired`: The time to pay has run out. Enrol again to pay; your progress is kept.
             *
             *     `enrollment.access_ended`: Your access to this course has come to its end; your progress is kept.
             *
             *     `enrollment.removed`: Those who teach this course have closed it to you. Ask them if you think that this is a mistake.
             *
             *     `enrollment.cancelled`: This enrolment was cancelled. Enrol again to go on; your progress is kept.
             *
             *     `enrollment.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `enrollment.not_found`: There is no such enrolment.
             *
             *     `enrollment.lesson_not_found`: This lesson is not part of the course as it is published.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `enrollment.quiz_not_passed`: This lesson is completed by passing its quiz.
             *
             *     `enrollment.locked`: This lesson is not open to you yet, so it cannot be completed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGamification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gamification"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGamificationLeaderboard: {
        parameters: {
            query?: {
                /** @description A week begins on Monday, in UTC. */
                period?: "week" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaderboard"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gamification.off`: Points and badges are not used here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putGamificationLeaderboardMembership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaderboardMembership"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderboardMembership"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gamification.off`: Points and badges are not used here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteGamificationLeaderboardMembership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gamification.off`: Points and badges are not used here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGamificationMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rewards"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gamification.off`: Points and badges are not used here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGamificationRecomputation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecomputeRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recomputation"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGamificationRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardRules"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gamification.off`: Points and badges are not used here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putGamificationRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewardRulesRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardRules"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gamification.off`: Points and badges are not used here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gamification.rules_changed`: Somebody else has chosen other rules in the meantime. Look at them before you choose. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGradingQuestions: {
        parameters: {
            query?: {
                courseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most two hundred, those that have waited longest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingQuestions"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `assessment.not_your_course`: Only those who teach this course change its quizzes.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGradingTasks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Left out: all courses that one teaches. */
                courseId?: string;
                quizId?: string;
                questionId?: string;
                state?: "awaiting" | "graded";
                /** @description Whether the names of learners are left out. */
                anonymous?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedGradingTask"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `assessment.not_your_course`: Only those who teach this course change its quizzes.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGradingTasksByTaskId: {
        parameters: {
            query?: {
                /** @description Whether the names of learners are left out. */
                anonymous?: string;
            };
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradingTask"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.task_not_found`: There is no such answer to grade. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putGradingTasksByTaskIdGrade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GradeRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                        /** @description Whether nothing of the attempt is missing now. */
                        isAttemptGraded: boolean;
                    };
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.task_not_found`: There is no such answer to grade. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.graded_meanwhile`: Somebody has graded this answer meanwhile. Look at that grade before you change it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.points_out_of_range`: Points are from 0 to those of the question, in hundredths or in parts of up to twenty. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImports: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportListItem"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImports: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description At most 209715200 bytes.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description It has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccepted"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.upload_expected`: Send exactly one file, as multipart/form-data.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `content.too_many_imports`: Five of your imports are still under way. Wait until one has ended.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsByImportId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.import_not_found`: There is no such import. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvitationLinksByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkOffer"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `enrollment.link_not_found`: There is no such invitation link. Check that the whole address was copied.
             *
             *     `course.not_found`: There is no such course.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInvitationLinksByTokenJoin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Joined"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrollment.removed`: Those who teach this course have closed it to you. Ask them if you think that this is a mistake. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `enrollment.link_not_found`: There is no such invitation link. Check that the whole address was copied.
             *
             *     `course.not_found`: There is no such course.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `enrollment.link_over`: This invitation link no longer holds. Ask whoever sent it for a new one.
             *
             *     `enrollment.link_used_up`: As many as this invitation link is for have come in by it already.
             *
             *     `enrollment.course_full`: All seats of this course are taken. You can wait for one that becomes free.
             *
             *     `enrollment.cohort_full`: All seats of this cohort are taken. Ask those who teach the course for another.
             *
             *     `enrollment.course_not_open`: This course does not take learners at the moment.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLessonsByLessonId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             *
             *     `auth.sign_in_required`: Sign in to go on.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `content.not_enrolled`: This lesson opens when you enrol in the course.
             *
             *     `content.unpaid`: This lesson opens as soon as the course is paid.
             *
             *     `content.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `content.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `content.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             *
             *     `content.locked`: This lesson is not open to you yet.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.lesson_not_found`: There is no such lesson in the course as it is published. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteLessonsByLessonId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `content.not_your_course`: Only those who teach this course change what it teaches.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.lesson_not_found`: There is no such lesson in the course as it is published. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchLessonsByLessonId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonChanges"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedLesson"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `content.not_your_course`: Only those who teach this course change what it teaches.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.lesson_not_found`: There is no such lesson in the course as it is published. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.changed_meanwhile`: This has been changed meanwhile, perhaps in another tab. Load it again to see how it stands. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `content.field_does_not_fit`: A lesson of this kind does not have what was sent.
             *
             *     `content.asset_unknown`: A file that this lesson points at is not there, or is not a file of this course.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLessonsByLessonIdDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonDraft"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `content.not_your_course`: Only those who teach this course change what it teaches.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.lesson_not_found`: There is no such lesson in the course as it is published. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLessonsByLessonIdNotes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `content.not_enrolled`: This lesson opens when you enrol in the course.
             *
             *     `content.unpaid`: This lesson opens as soon as the course is paid.
             *
             *     `content.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `content.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `content.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.lesson_not_found`: There is no such lesson in the course as it is published. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `content.too_many_notes`: You have 500 notes and bookmarks in this course. Delete some to write more.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used before with other input.
             *
             *     `content.note_without_video`: Only in a video is there a time to note.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLessonsByLessonIdQuestions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionRequest"];
            };
        };
        responses: {
            /** @description A question under a lesson, or an answer to one. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `content.not_enrolled`: This lesson opens when you enrol in the course.
             *
             *     `content.unpaid`: This lesson opens as soon as the course is paid.
             *
             *     `content.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `content.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `content.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             *
             *     `content.locked`: This lesson is not open to you yet.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.lesson_not_found`: There is no such lesson in the course as it is published. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `content.too_many_questions`: You have asked 200 questions in this course, which is as many as it takes from one person.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMailbox: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MailboxSummary"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `notification.no_mailbox`: There is no mailbox here: mail goes to the people it is written to. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMailboxByMessageId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxMessage"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `notification.no_mailbox`: There is no mailbox here: mail goes to the people it is written to.
             *
             *     `notification.message_not_found`: There is no such message.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMediaAssets: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Asset"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMediaAssetsByAssetId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media.asset_not_found`: There is no such file. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMediaUploads: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UnfinishedUpload"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMediaUploads: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartUploadRequest"];
            };
        };
        responses: {
            /** @description `parts` are those that have arrived; empty once the upload is over. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.too_large`: What was sent is larger than allowed here.
             *
             *     `media.too_large`: This file is larger than allowed here.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unsupported_media_type`: This media type is not accepted here.
             *
             *     `media.type_refused`: This kind of file is not taken. Images (PNG, JPEG, GIF, WebP, AVIF, SVG), MP4 and WebM videos, audio, WebVTT captions, PDF, Office and text files, and archives are.
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMediaUploadsByAssetId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `parts` are those that have arrived; empty once the upload is over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media.upload_not_found`: There is no such upload. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMediaUploadsByAssetId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media.upload_not_found`: There is no such upload. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media.already_complete`: This upload is complete, so there is nothing to cancel. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMediaUploadsByAssetIdComplete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteUploadRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media.upload_not_found`: There is no such upload. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `media.upload_ended`: This upload was cancelled or took longer than a day. Start it again.
             *
             *     `media.parts_missing`: Some parts of the file have not arrived yet. Send them, then complete the upload.
             *
             *     `media.checksum_mismatch`: What has arrived is not the file that was sent. Compare the parts and send those that differ again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unsupported_media_type`: This media type is not accepted here.
             *
             *     `media.type_refused`: This kind of file is not taken. Images (PNG, JPEG, GIF, WebP, AVIF, SVG), MP4 and WebM videos, audio, WebVTT captions, PDF, Office and text files, and archives are.
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMediaUploadsByAssetIdParts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignPartsRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedParts"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             *
             *     `media.unknown_parts`: The file does not have all of the parts that were asked for.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media.upload_not_found`: There is no such upload. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media.upload_ended`: This upload was cancelled or took longer than a day. Start it again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteNotesByNoteId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.note_not_found`: There is no such note of yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchNotesByNoteId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteChanges"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.note_not_found`: There is no such note of yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotifications: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notification"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                        unreadCount: number;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotificationsPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NotificationPreference"][];
                    };
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNotificationsPreferencesByTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topic: "account" | "purchases" | "courses" | "announcements" | "certificates" | "rewards" | "questions" | "reviews" | "uploads";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationPreferenceChange"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreference"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `notification.topic_required`: Messages about your account and your payments always come. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNotificationsReadAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotificationsStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events, until the reader leaves. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNotificationsByNotificationIdRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                notificationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `notification.not_found`: You have no such notification. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpsDeadLetters: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOpsDeadLettersByDeadLetterIdDiscard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deadLetterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "discarded";
                    };
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dead_letter.not_found`: There is no dead letter with this id here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dead_letter.settled`: This event is not a dead letter any more: it was handled, replayed or discarded. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOpsDeadLettersByDeadLetterIdReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deadLetterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "due";
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dead_letter.not_found`: There is no dead letter with this id here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dead_letter.settled`: This event is not a dead letter any more: it was handled, replayed or discarded. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpsEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EventFlow"][];
                    };
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpsJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OperatedJob"][];
                    };
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpsModules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OperatedModule"][];
                    };
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentsBillingDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom the next invoices are made out to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingDetails"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPaymentsBillingDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillingDetailsRequest"];
            };
        };
        responses: {
            /** @description Whom the next invoices are made out to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingDetails"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentsCheckoutsByEnrollmentId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrollmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchase"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment.order_not_found`: There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPaymentsCheckoutsByEnrollmentIdCoupon: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                enrollmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CouponCode"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchase"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment.order_not_found`: There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `payment.nothing_to_pay`: There is nothing left to pay here.
             *
             *     `payment.coupon_unknown`: There is no coupon with this code.
             *
             *     `payment.coupon_not_begun`: This coupon does not hold yet.
             *
             *     `payment.coupon_ended`: This coupon has ended.
             *
             *     `payment.coupon_other_course`: This coupon is for another course.
             *
             *     `payment.coupon_other_currency`: This coupon is for prices in another currency.
             *
             *     `payment.coupon_used_up`: This coupon has been used as often as it may be.
             *
             *     `payment.coupon_used_by_you`: You have used this coupon as often as you may.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePaymentsCheckoutsByEnrollmentIdCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrollmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchase"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment.order_not_found`: There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment.nothing_to_pay`: There is nothing left to pay here. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentsDocumentsByDocumentIdPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, A4, with text that can be selected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment.document_not_found`: There is no such invoice or credit note. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentsEarnings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyEarnings"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentsLedger: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LedgerTransaction"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentsOrders: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Purchase"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentsOrdersByOrderId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment.order_not_found`: There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentsOrdersByOrderIdLedger: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderLedger"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment.order_not_found`: There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPaymentsOrdersByOrderIdRefunds: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment.order_not_found`: There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `payment.not_paid`: This order has not been paid, so there is nothing to give back.
             *
             *     `payment.disputed`: The bank has taken this payment back already, so it cannot be refunded.
             *
             *     `payment.refund_too_large`: Less than that is left of this order to give back.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentsReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentsReconciliationDifferences: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BalanceDifference"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentsSelling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Selling"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentsStatements: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Statement"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentsStatementsByStatementIdCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                statementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement, RFC 4180, its first row naming the columns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment.statement_not_found`: There is no such statement. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentsStatementsByStatementIdPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                statementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement, A4, with text that can be selected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role_required`: Your account does not have the role this needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment.statement_not_found`: There is no such statement. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPaymentsWebhooksStripe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        received: true;
                    };
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `payment.bad_signature`: The signature does not fit what was sent, or it is too old. Nothing was kept.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPostsByPostId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A question under a lesson, or an answer to one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `content.not_enrolled`: This lesson opens when you enrol in the course.
             *
             *     `content.unpaid`: This lesson opens as soon as the course is paid.
             *
             *     `content.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `content.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `content.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             *
             *     `content.locked`: This lesson is not open to you yet.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.post_not_found`: There is no such question or answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchPostsByPostId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostChanges"];
            };
        };
        responses: {
            /** @description A question under a lesson, or an answer to one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `content.not_enrolled`: This lesson opens when you enrol in the course.
             *
             *     `content.unpaid`: This lesson opens as soon as the course is paid.
             *
             *     `content.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `content.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `content.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             *
             *     `content.locked`: This lesson is not open to you yet.
             *
             *     `content.not_your_post`: Only whoever wrote this changes it.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.post_not_found`: There is no such question or answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.answer_has_no_title`: Only a question has a title. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPostsByPostIdAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostAcceptance"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `content.not_enrolled`: This lesson opens when you enrol in the course.
             *
             *     `content.unpaid`: This lesson opens as soon as the course is paid.
             *
             *     `content.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `content.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `content.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             *
             *     `content.locked`: This lesson is not open to you yet.
             *
             *     `content.not_your_question`: Whoever asked says which answer helped, and so do those who teach the course.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.post_not_found`: There is no such question or answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePostsByPostIdAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostAcceptance"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `content.not_enrolled`: This lesson opens when you enrol in the course.
             *
             *     `content.unpaid`: This lesson opens as soon as the course is paid.
             *
             *     `content.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `content.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `content.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             *
             *     `content.locked`: This lesson is not open to you yet.
             *
             *     `content.not_your_question`: Whoever asked says which answer helped, and so do those who teach the course.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.post_not_found`: There is no such question or answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPostsByPostIdAnswers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Post"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `content.not_enrolled`: This lesson opens when you enrol in the course.
             *
             *     `content.unpaid`: This lesson opens as soon as the course is paid.
             *
             *     `content.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `content.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `content.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             *
             *     `content.locked`: This lesson is not open to you yet.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.post_not_found`: There is no such question or answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPostsByPostIdAnswers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostAnswerRequest"];
            };
        };
        responses: {
            /** @description A question under a lesson, or an answer to one. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `content.not_enrolled`: This lesson opens when you enrol in the course.
             *
             *     `content.unpaid`: This lesson opens as soon as the course is paid.
             *
             *     `content.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `content.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `content.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             *
             *     `content.locked`: This lesson is not open to you yet.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.post_not_found`: There is no such question or answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `content.too_many_answers`: This question has 500 answers, which is as many as it takes. Ask a new one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPostsByPostIdHide: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HidePostRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeratedPost"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.own_post`: What you wrote yourself is judged by others. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.post_not_found`: There is no such question or answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPostsByPostIdKeep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeratedPost"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.own_post`: What you wrote yourself is judged by others. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.post_not_found`: There is no such question or answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPostsByPostIdReports: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostReportRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostReport"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostReport"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `content.not_enrolled`: This lesson opens when you enrol in the course.
             *
             *     `content.unpaid`: This lesson opens as soon as the course is paid.
             *
             *     `content.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `content.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `content.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             *
             *     `content.locked`: This lesson is not open to you yet.
             *
             *     `content.own_post`: What you wrote yourself is judged by others.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.post_not_found`: There is no such question or answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPostsByPostIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeratedPost"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.own_post`: What you wrote yourself is judged by others. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.post_not_found`: There is no such question or answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPostsByPostIdVote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostVotes"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `content.not_enrolled`: This lesson opens when you enrol in the course.
             *
             *     `content.unpaid`: This lesson opens as soon as the course is paid.
             *
             *     `content.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `content.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `content.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             *
             *     `content.locked`: This lesson is not open to you yet.
             *
             *     `content.own_post`: What you wrote yourself is judged by others.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.post_not_found`: There is no such question or answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePostsByPostIdVote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostVotes"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `content.not_enrolled`: This lesson opens when you enrol in the course.
             *
             *     `content.unpaid`: This lesson opens as soon as the course is paid.
             *
             *     `content.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `content.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `content.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             *
             *     `content.locked`: This lesson is not open to you yet.
             *
             *     `content.own_post`: What you wrote yourself is judged by others.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.post_not_found`: There is no such question or answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuestionBanksByBankId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionBank"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.bank_not_found`: There is no such question bank. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putQuestionBanksByBankId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionBankRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedQuestionBank"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.bank_not_found`: There is no such question bank. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuestionBanksByBankIdQuestions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Words of the question. */
                text?: string;
                tag?: string;
            };
            header?: never;
            path: {
                bankId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BankQuestion"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.bank_not_found`: There is no such question bank. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postQuestionBanksByBankIdQuestions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                bankId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddBankQuestionsRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedBankQuestions"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.bank_not_found`: There is no such question bank. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `assessment.bank_full`: The bank has no room for so many questions. Make another bank for them.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used before with other input.
             *
             *     `assessment.question_incomplete`: A question is not finished: banks take those that could be asked as they are.
             *
             *     `assessment.repeated_id`: Two questions, or two choices of a question, have the same id.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postQuestionBanksByBankIdReadings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                bankId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadQuestionsRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionImport"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.bank_not_found`: There is no such question bank. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuizzesByQuizId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quizId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quiz"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessment.not_enrolled`: This quiz opens when you enrol in the course.
             *
             *     `assessment.unpaid`: This quiz opens as soon as the course is paid.
             *
             *     `assessment.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `assessment.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `assessment.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.quiz_not_found`: There is no such quiz. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessment.not_published`: This quiz has not been published yet. If that was just done, it opens in a moment.
             *
             *     `assessment.withdrawn`: This quiz is no longer part of the course. What you did in it is kept.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuizzesByQuizIdAttempts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                quizId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AttemptSummary"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.quiz_not_found`: There is no such quiz. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postQuizzesByQuizIdAttempts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                quizId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attempt"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attempt"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessment.not_enrolled`: This quiz opens when you enrol in the course.
             *
             *     `assessment.unpaid`: This quiz opens as soon as the course is paid.
             *
             *     `assessment.expired`: The time for this course, or the time to pay for it, has run out; your progress is kept.
             *
             *     `assessment.cancelled`: Your enrolment was ended; your progress is kept.
             *
             *     `assessment.refunded`: The payment for this course went back, so it is closed. Enrol again to go on; your progress is kept.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.quiz_not_found`: There is no such quiz. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `assessment.not_published`: This quiz has not been published yet. If that was just done, it opens in a moment.
             *
             *     `assessment.withdrawn`: This quiz is no longer part of the course. What you did in it is kept.
             *
             *     `assessment.no_attempts_left`: You have used all attempts that this quiz allows.
             *
             *     `assessment.too_soon`: The next attempt opens a while after the last one.
             *
             *     `assessment.locked`: The lesson of this quiz is not open to you yet.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuizzesByQuizIdDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quizId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuizDraft"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.quiz_not_found`: There is no such quiz. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putQuizzesByQuizIdDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quizId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveQuizDraftRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuizDraft"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.quiz_not_found`: There is no such quiz. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.changed_meanwhile`: The quiz has been changed meanwhile, perhaps in another tab. Load it again to see how it stands. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.repeated_id`: Two questions, or two choices of a question, have the same id. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postQuizzesByQuizIdDraftReadings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                quizId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadQuestionsRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionImport"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.quiz_not_found`: There is no such quiz. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuizzesByQuizIdStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quizId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemStatistics"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment.quiz_not_found`: There is no such quiz. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReviewsByReviewIdAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description What those who teach the course answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
            /** @description What those who teach the course answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review.not_your_course`: A review is answered by those who teach the course. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review.unknown`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReviewsByReviewIdAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review.not_your_course`: A review is answered by those who teach the course. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `review.unknown`: There is no such review.
             *
             *     `review.answer_not_found`: This review has not been answered.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReviewsByReviewIdHelpfulVote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpfulVotes"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `review.own_review`: Your own review is judged by others.
             *
             *     `review.own_course`: Those who teach a course neither review it nor judge its reviews.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review.unknown`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReviewsByReviewIdHelpfulVote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpfulVotes"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `review.own_review`: Your own review is judged by others.
             *
             *     `review.own_course`: Those who teach a course neither review it nor judge its reviews.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review.unknown`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReviewsByReviewIdReports: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewReportRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewReport"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewReport"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review.own_review`: Your own review is judged by others. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review.unknown`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSectionsBySectionId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `content.not_your_course`: Only those who teach this course change what it teaches.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.section_not_found`: There is no such section. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchSectionsBySectionId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SectionChanges"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Section"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `content.not_your_course`: Only those who teach this course change what it teaches.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.section_not_found`: There is no such section. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.changed_meanwhile`: This has been changed meanwhile, perhaps in another tab. Load it again to see how it stands. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSectionsBySectionIdLessons: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedLesson"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role_required`: Your account does not have the role this needs.
             *
             *     `content.not_your_course`: Only those who teach this course change what it teaches.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content.section_not_found`: There is no such section. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `content.too_many_lessons`: A course has at most 1,000 lessons.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used before with other input.
             *
             *     `content.field_does_not_fit`: A lesson of this kind does not have what was sent.
             *
             *     `content.asset_unknown`: A file that this lesson points at is not there, or is not a file of this course.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStudioCourses: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "draft" | "published" | "unlisted" | "archived";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StudioCourse"][];
                        /** @description Send it as `cursor` for what follows; null at the end. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnsubscribeByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSubscription"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `notification.unsubscribe_link_unknown`: This link to unsubscribe is not complete. Please open it from the mail again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUsersMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchUsersMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChanges"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: A part that this needs does not answer at the moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postUsersMeDataExports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityProof"];
            };
        };
        responses: {
            /** @description It has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataExport"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.export_under_way`: Your archive is being put together already. We write to you when it is ready. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: A part that this needs does not answer at the moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUsersMeDataExportsByExportIdDownload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveDownload"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.export_not_found`: There is no such archive, or its time is over. Ask for a new one. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postUsersMeErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityProof"];
            };
        };
        responses: {
            /** @description It has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `user.roles_to_hand_over`: Your account has duties. Hand your courses and tasks over, and have an admin take your roles back first.
             *
             *     `user.erasure_scheduled`: Your account is to be erased already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: A part that this needs does not answer at the moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteUsersMeErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.no_erasure`: Your account is not to be erased. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.erasure_begun`: The time to change your mind is over: your account is being erased. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUsersMeInstructorApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnInstructorApplication"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteUsersMeInstructorApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.application_not_found`: There is no such application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postUsersMeInstructorApplications: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repetitions of this request one; they get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstructorApplicationRequest"];
            };
        };
        responses: {
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructorApplication"];
                };
            };
            /**
             * @description `request.invalid`: Some of what was sent is not valid.
             *
             *     `request.malformed_json`: The body is not valid JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in_progress`: A request with this Idempotency-Key is still under way. Repeat it in a moment.
             *
             *     `user.teaches_already`: You teach here already.
             *
             *     `user.email_not_verified`: Confirm your e-mail address first, so that we can answer you.
             *
             *     `user.application_pending`: You have applied already. We write to you when it is decided.
             *
             *     `user.application_too_soon`: Your last application was declined not long ago. Apply again later.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: This media type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used before with other input. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: A part that this needs does not answer at the moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUsersMePrivacy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Privacy"];
                };
            };
            /**
             * @description `auth.sign_in_required`: Sign in to go on.
             *
             *     `auth.token_invalid`: Your sign-in is not valid any more. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUsersByUserId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicProfile"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.not_found`: There is no such person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "alive";
                    };
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    getHealthStartup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "started" | "starting";
                    };
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not at the moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "started" | "starting";
                    };
                };
            };
        };
    };
    getSandboxCheckoutCss: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The style sheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/css; charset=utf-8": string;
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSandboxCheckoutBySessionId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checkout, ready to be paid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description On to where the learner came from. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such checkout. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description The time to pay has run out. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSandboxCheckoutBySessionId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The checkout, ready to be paid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description On to where the learner came from. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description The form cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; charset=utf-8": string;
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The card was declined. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description There is no such checkout. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description The time to pay has run out. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the form is not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSandboxCheckoutBySessionIdCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The checkout, ready to be paid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description On to where the learner came from. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such checkout. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description The time to pay has run out. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSandboxDisputesByDisputeId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dispute, to be decided, or as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such dispute. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSandboxDisputesByDisputeId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The dispute, to be decided, or as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: Your sign-in is not valid any more. Sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such dispute. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postUnsubscribeByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSubscription"];
                };
            };
            /** @description `request.invalid`: Some of what was sent is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `notification.unsubscribe_link_unknown`: This link to unsubscribe is not complete. Please open it from the mail again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: What was sent is larger than allowed here. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_many`: Too many requests. Wait a moment and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
