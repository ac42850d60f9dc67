"""Who may do what: the least that somebody must be for each operation of the schema.

Staff may do all that those below them may. A customer's operations are anybody's who has signed in.
"""

from __future__ import annotations

from collections.abc import Mapping

STAFF = ("CASHIER", "MANAGER", "OWNER")
LEAST: Mapping[str, str] = {
    "NOBODY": """
        signUp signIn signInByLink confirmNewsletter signOut requestPasswordReset resetPassword confirmEmail
        beginPasskeySignIn signInByPasskey acceptInvitation acknowledgePush unsubscribeMail answerSurvey
        merchant merchants checkBranding pushKey webhookKinds viewer claimable coupon mailSubscription survey
        mailLinkState
        verifyReceipt
    """,
    "CUSTOMER": """
        claimCoupon updateProfile joinProgram setNewsConsent setPin enrollDevice answerConsent askForNewsletter
        leaveNewsletter claimWallet shareReferral requestEmailConfirmation changePassword registerMerchant scratchCard
        claimReceipt withdrawReceipt createCheckoutToken writeReview requestRedemption cancelRedemption markInboxRead
        subscribePush unsubscribePush sendTestPush setMessagePreferences markNewsRead setMailWishes redeemPromoCode
        takeVoucher beginPasskey addPasskey removePasskey beginConfirmation confirmIdentity endSession endOtherSessions
        closeAccount keepAccount sendPoints offerPoints acceptPoints withdrawOffer
        transferAllowance previewTransfer pointsOffer answerCustomerDisplay
        inviteToHousehold revokeHouseholdInvitation joinHousehold leaveHousehold removeHouseholdMember
        household householdOffer
        accountClosing passkeys provenUntil sessions
        consentRequest wallet wallets inbox unreadInbox pushDevices news mailWishes node messagePreferences newsPost
    """,
    "CASHIER": """
        claimMemberCoupon identifyMember confirmPhone requestConsent resendClaim makeClaimLink openShift closeShift
        setTillPin
        switchEmployee useVoucher requestVoucherConsent givePunch undoPunches redeemMemberCode awardPoints
        reverseTransaction commitCheckout requestCheckoutConsent confirmRedemption redeemReward
        givePromotion showOnCustomerDisplay clearCustomerDisplay
        member members memberStanding memberSharedPoints colleagues memberPromotions previewAward
        checkoutQuote rewards redemptions waitingRedemptions
        awardAllowance
    """,
    "MANAGER": """
        resumeAutomationRuns removeFromHousehold memberHousehold
        restoreReward restoreBadge restoreSegment restorePromotion restoreAutomation restoreGift restoreNews
        saveAutomation startAutomation pauseAutomation duplicateAutomation removeAutomation stopAutomationRun saveGift
        turnGift removeGift saveCouponBatch addCoupons voidCouponBatch voidCoupon printCoupons cancelCouponPrint
        createCustomer updateMember blockMember mergeMembers undoMerge decideReferral saveBadge removeBadge
        createSegment updateSegment removeSegment savePromotion startPromotion endPromotion duplicatePromotion
        reopenPromotion removePromotion addPromoCodes assignPromotion withdrawVoucher withdrawScratchCard adjustPoints
        givePointsToMany
        acceptReceipt refuseReceipt saveProduct removeProduct approveReview refuseReview answerReview createReward
        updateReward orderRewards deleteReward rejectRedemption settleFlag startImport rereadImport checkImport
        runImport cancelImport savePush sendPush cancelPush deletePush saveNews publishNews withdrawNews deleteNews
        saveMailTemplate resetMailTemplate sendMessage sendMessages
        memberRecord referrals achievements segments segment segmentCount merchantSettings staffNames sources
        promotions promotion tryPromotion previewAdjustment receiptClaims receiptCounts previewReceipt couponBatches
        couponBatch coupons couponPrints couponPrintPreview products product
        orders order checkouts reviews reviewCounts receiptHints
        flags imports importJob importRows pushes push pushReach pushPreview newsDrafts newsDraft newsPreview
        mailSettings mailTemplate mailPreview directMessages automations automation automationRuns tryAutomation
        periodicGifts periodicGift previewGift dashboard activities shiftSummary replayAutomation replayPromotion
        surveyResults surveyAnswers pointsHolders unwrittenReviews leaderboard leaderboardBest movements
        movementTotals programReport promotionResults
    """,
    "OWNER": """
        saveAchievements saveTier removeTier updateMerchant updateProgram createLocation updateLocation closeLocation
        createApiToken revokeApiToken inviteEmployee updateEmployee removeEmployee saveWebhook rotateWebhookSecret
        testWebhook redeliverWebhook removeWebhook restoreWebhook restoreLocation restoreEmployee restoreTier
        setApplePasses setGooglePasses updatePasses removePasses eraseMember
        programSettings employees apiTokens replayRules previewProgram webhooks webhook passSettings
    """,
}
ANOTHERS = "reversePurchase undoVoucher undoGivenPromotion cancelCheckout undoRedemption"
"""A cashier may undo their own within two minutes, a manager anything: tried here on what another employee did."""
BY_TOKEN = "answerSurvey unsubscribeMail claimable mailSubscription survey"
"""What a link that was mailed opens; without it there is nothing, for anybody."""
NOTHING_THERE = """
    takeVoucher startImport updatePasses removePasses sendTestPush messagePreferences newsPost node sendPoints
    acceptPoints withdrawOffer previewTransfer pointsOffer revokeHouseholdInvitation joinHousehold leaveHousehold
    removeHouseholdMember removeFromHousehold householdOffer answerCustomerDisplay undoGivenPromotion
"""
"""For these the demo's people have nothing that could be named; being refused is all that is seen."""


def least_for(operation: str) -> str | None:
    """The role; None: nobody has said."""
    if operation in ANOTHERS.split():
        return "MANAGER"
    return next((role for role, names in LEAST.items() if operation in names.split()), None)
