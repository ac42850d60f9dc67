from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "automation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "status" VARCHAR(8) NOT NULL /* draft, on, paused */,
    "repeats" VARCHAR(16) NOT NULL /* how often the same member comes in */,
    "trigger_kind" VARCHAR(20) NOT NULL,
    "current_id" BIGINT,
    "since_at" TIMESTAMP,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "started_at" TIMESTAMP,
    "removed_at" TIMESTAMP,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT
) /* A trigger and what follows it; both lie in its versions. */;
CREATE INDEX IF NOT EXISTS "idx_automation_merchan_f98186" ON "automation" ("merchant_id", "id");
CREATE INDEX IF NOT EXISTS "idx_automation_merchan_61a0d7" ON "automation" ("merchant_id", "status");
        CREATE TABLE IF NOT EXISTS "automation_inside" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "automation_id" BIGINT NOT NULL REFERENCES "automation" ("id") ON DELETE CASCADE,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_automation__automat_fc8018" UNIQUE ("automation_id", "membership_id")
) /* Who was last seen in the segment that an automation watches. */;
        CREATE TABLE IF NOT EXISTS "automation_version" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "trigger" JSON NOT NULL,
    "steps" JSON NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "automation_id" BIGINT NOT NULL REFERENCES "automation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_automation__automat_fe40a7" UNIQUE ("automation_id", "number")
) /* What an automation said at a time. Never changed once somebody is in it. */;
        CREATE TABLE IF NOT EXISTS "automation_run" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "once_key" VARCHAR(80) NOT NULL,
    "exclusive" INT NOT NULL,
    "state" VARCHAR(8) NOT NULL /* active, done, stopped, failed */,
    "position" INT NOT NULL,
    "waits_until" TIMESTAMP NOT NULL,
    "wake_at" TIMESTAMP,
    "attempts" INT NOT NULL,
    "last_error" VARCHAR(300),
    "cause_kind" VARCHAR(24),
    "cause_id" BIGINT,
    "location_id" BIGINT,
    "depth" INT NOT NULL,
    "ended_by" VARCHAR(16),
    "started_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "automation_id" BIGINT NOT NULL REFERENCES "automation" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "version_id" BIGINT NOT NULL REFERENCES "automation_version" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_automation__automat_b1c62a" UNIQUE ("automation_id", "once_key"),
    CHECK ("state" = 'ACTIVE' OR "wake_at" IS NULL)
) /* A member's way through an automation. A partial unique index: one at a time, where it is *exclusive*. */;
CREATE INDEX IF NOT EXISTS "idx_automation__automat_2ab009" ON "automation_run" ("automation_id", "id");
CREATE INDEX IF NOT EXISTS "idx_automation_run_due" ON "automation_run" ("wake_at", "id") WHERE "wake_at" IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS "uid_automation_run_one" ON "automation_run" ("automation_id", "membership_id") WHERE "state" = 'ACTIVE' AND "exclusive";
CREATE INDEX IF NOT EXISTS "idx_automation__members_b6c1c1" ON "automation_run" ("membership_id", "id");
        CREATE TABLE IF NOT EXISTS "automation_step" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "position" INT NOT NULL,
    "place" INT NOT NULL,
    "outcome" VARCHAR(8) NOT NULL,
    "details" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "run_id" BIGINT NOT NULL REFERENCES "automation_run" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_automation__run_id_165c0e" UNIQUE ("run_id", "position")
) /* What a step did for a member, and why: written with what it did, once. */;
        CREATE TABLE IF NOT EXISTS "periodic_gift" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "description" VARCHAR(200) NOT NULL,
    "points" BIGINT NOT NULL,
    "rhythm" VARCHAR(8) NOT NULL /* weekly, monthly, yearly, birthday */,
    "weekday" INT,
    "month" INT,
    "day" INT,
    "at_minute" INT NOT NULL,
    "is_on" INT NOT NULL,
    "last_day" DATE,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "removed_at" TIMESTAMP,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "segment_id" BIGINT REFERENCES "segment" ("id") ON DELETE RESTRICT,
    CHECK ("points" > 0)
) /* Points at regular intervals. */;
CREATE INDEX IF NOT EXISTS "idx_periodic_gi_merchan_475b2d" ON "periodic_gift" ("merchant_id", "id");
        CREATE TABLE IF NOT EXISTS "gift_round" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "due_on" DATE NOT NULL,
    "due_at" TIMESTAMP NOT NULL,
    "points" BIGINT NOT NULL,
    "description" VARCHAR(200) NOT NULL,
    "reached_id" BIGINT NOT NULL,
    "people" BIGINT NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "done_at" TIMESTAMP,
    "gift_id" BIGINT NOT NULL REFERENCES "periodic_gift" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_gift_round_gift_id_ad13f8" UNIQUE ("gift_id", "due_on")
) /* A day of a gift: what was given, how far it has come. */;
        CREATE TABLE IF NOT EXISTS "gift_given" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "period" VARCHAR(10) NOT NULL,
    "gift_id" BIGINT NOT NULL REFERENCES "periodic_gift" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "round_id" BIGINT NOT NULL REFERENCES "gift_round" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_gift_given_gift_id_d9d71a" UNIQUE ("gift_id", "membership_id", "period")
) /* That a member had a gift in a period: the day it was due, or the year of the birthday. Once. */;
CREATE INDEX IF NOT EXISTS "idx_gift_given_round_i_4e5d51" ON "gift_given" ("round_id", "id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "automation_run";
        DROP TABLE IF EXISTS "periodic_gift";
        DROP TABLE IF EXISTS "automation_step";
        DROP TABLE IF EXISTS "gift_round";
        DROP TABLE IF EXISTS "gift_given";
        DROP TABLE IF EXISTS "automation_version";
        DROP TABLE IF EXISTS "automation";
        DROP TABLE IF EXISTS "automation_inside";"""


MODELS_STATE = (
    "eJztvftz2ziyL/6voPz9YeZsaVOxE3t8klu3ynEyc7Kb19renbN3zpaGImGLY4rg8mGN9t"
    "79378A+BAfIAWAlATSvbU1SSQ0JHWDjX58uvv/nqyIg73oxWfsuNaProdP3qD/e+JbK/aX"
    "5pszdGIFwfYt9kJsLbx0NVs2v8/XLaI4tOyYvnNveRGmLzk4skM3iF3is/VffYwi918YkX"
    "tkocC14yTEL9Cvvz7iza+/IvYlImR5Hl9E/+Y7yI2Qj59wiJIIO8h6sFx/hiKCgiXx6ZKV"
    "tUGPGAfIjdE9CdEDIc4L9mUcYtNv4/oPB/7cxHf/meB5TB5wvMQh/fRffjmhH8PeW7tOvO"
    "QM3AT45B//oH9zfQf/jiO2jP0zeKTcxJ5TkYnrMBr++pxT0tfeuQ8f/fhHvpb92sXcJl6y"
    "8rfrg01Mv2pB4Poxe/UB+zi0Ysw+IQ4TJiM/8bxMoLnY0h+xXZJ+yxKNg++txGOSZtTpF9"
    "i+djKff/l6N7/9cDefnzROQU5RElD2kk18doLoV404Ax7YV/jjf56dvXr1w9nLVxeX569/"
    "+OH88uUlXcu/b/OtH/6dfpktt9KtOM8+/vTxyx37QoQe0/QEsxf+zWms2EqpuDBKTwQO7a"
    "Xlx3NVMdQId8sj536XQPIXthLZPmoTE8lWBNnjU2X99dIKxYzPltcYTn/GGBm+sn6fe9h/"
    "oIrjDTq76ODl365urv/r6ub7s4v/qDL0S/bOGX+rytpCJVWZ23qoi/VTOs5np69/eH356u"
    "J1cYqLV7oOb/Ogcm4onNR8/QSP6qXESb1sPaiX9XPK1LNI/fpWuBHzNqeo8XaxiXE0Qu52"
    "KdFPX9+xnVdR9E8v4++7j1+ubv7+/eer/+Y8Xm2ytz59/fJTvj4gUfwQ8o1O3v397sNVje"
    "d2iBl/5lbc5Px7+k7srrCY91XKmgScjPRF/pdpSePu4+cPt3dXn79VRPL+6u4De+esIo38"
    "1e/rKrvYBP388e6/EPsn+j9fv3yoi61Yd/d/Tth3spKYzH2ynltOmSf5y/lL1UcrJEGgJe"
    "Yq5QBizqxLkPIwUmYexf1jyaplLyws+3Fthc688Q45I21rm2+tzlb1VyzfeuBCYtxk3zNz"
    "Jv8aeMSqujTVd2ZdPmayXbPTv7xCzBdFVsTcMpt+1ow7Z9QRQ3hF99lgjNZLgiLsx2yJ5V"
    "Fn7i3KzjGy7mPq8FnIoc5d4ns4Yq4gclcBCWPu7bF9m97lwT5V4FuCD2mOwwI+pHEi2Yog"
    "fxKVRVAjBBFoi4D/2eB9u3eUr5+gd3T28qWMJ//yZbsrz96r8pcFL9XOdk4Bh1r7UEdL6+"
    "z8QuVYbykmeLAvXkuc64vXrceavQVe6DPxT6ox3iDWkHGJDPxP0+Sr4H9uD0JghXEkuMYy"
    "sh//fIM9i3OyKfOKW/mNbjTeh3r7anYu/71/F51zrNVNz/m5y1WfB/lCCX89cLGdpWWZE8"
    "1TrPHSipFPUq/ajRBPw1IHmv3LRyu8IuFG5IX32kuYt93GHvxktaCvQs7WICOs3d/OpNWQ"
    "QCv7twRTMoUHy2tB9qXjhO4p+5IpU1VFUiGb0mE+gEpp2Ct1aTRF8SMJsfvg/xmnz8FH+s"
    "0t3xY51Y2Q98jE0GaX0JdDa11cgdUDSH8//dU4Tl3iq9vrq/cfTv59nDTElR27T268EVk4"
    "xXud9o1VXrXTuLklK2pKUJamRsiS7ksl7szQOnTjGPvMAGE5ArqNH7GtiZ+udFyHRfzRF2"
    "6ssPjvAyNL4WgpOwUYt/1+3P/4/+PfJovfsB1HyAoxCjx6BpDrRNTMcumJp3tR8yryXPpX"
    "z8URWmCPrDmojlpk9INXDG/HroVff0XU/nIiRsyhdunlGyHie622WM3u+qUeGaf/pUvYy3"
    "yvpRs03qispy7jP8B4M9J4e6Q/XiWelq+HaJpENO2omSjDwivHCRjbSRRTVR0qS6BGCBLQ"
    "lUDjjlB5CmqkIAXtxElqTcxV1X2dTkvtmyaBitZ/dSah9V+dtWp99paY16rHvUoHZ133rF"
    "Nzm4TKJ71KNUHz5lQGzn7aDmc/bcDZU5apHvMyFYRMtE+5R2yemFHmf40Q9IyuBMRx2j/d"
    "fv2iFKV1XDtG/4+68dEYD38HFxknKrHaXJcUodqSmrkWBGrZBu9qTCeh++D6Kop9SzFBpT"
    "689aKOCgDEx/gRAfsMBf+JLE4EUWD28qwrAPxbtmBn7PdnEj6imKAFRg7xcYbxZuFXm6xW"
    "bvwG2Z5Fj6DDkeIWWi95wjrEVPz0xbUbLxH7qX8k9/czxEAudAmL4cb0E+lSp6PY+cCfDa"
    "B0o40DiLMe5c4CS+wYlphv47lisXiZZpBQ0nE1S82/lkGZ01UdHnYDZR6ELrVfYwGTW/V2"
    "meRw/vXL/WrvwcA1YeJrAF+3VGDmGmfmVr2XGK8CEaS1PR5VIoHnpZFAS63X+UJJz1epIG"
    "kgYcJQ50GnKHxLBoh8kxVT6sxpSLhCCDI2WcaeFcVzHIZEAIZu15VVqunpynOp6svzjurL"
    "82b1JdSpTfaJMiRqeWXbJPGFFTr5W7Nu+Op2kURpjkceXP8FYr0TM0pkWz4LK1ooxyJx/O"
    "aaBRxZTDBikFHLQzlWLBJV6Qy1LcQdRxp3hDYA2wDNmVSA5qwjQHPWuIjwitpnKgwuCKYW"
    "/zo7l8HP0lXtXRbOGwhazq051Ugu3VTnuhduAGa0aZd+JebJmv6qPFIFwdQeqeEhW5xVfZ"
    "4n4QbwPBn9PFlRRM07Z760IkH32Y7nqk44Pef09EymdSpd1WETNNqnepb/kFCvQi0KsKWZ"
    "oO0lEy9tD5c2oqXg/k9Wc2m1MeFGXkwesd+zmclnutEd22d8iq21lUmlNgFHEd23J5du01"
    "3G+3R0M+k3sujJoA9ZG8OJnqIgiZbzKFkUn9CTXd/ofrel7aZ0sJRilM3CxXbGfvXxHaH/"
    "2c3e69JeEzmNisHcH6laT0J8Igjm5m/NuoK596VFMn2RU+RmHG5miAdd6T8WG96WmMVa70"
    "OyYijPEL9NEZ8cGhohj/gP7E8LrSm/yZq+QB4jDg8V9kHez6fI9ANYJPYjTmPbUNovsH2N"
    "CP1uhSTrhGwpJuiC/KdMMOU/24Mp/9msf4NSiWfodewz6bh1PwQ3VcU36RgTV/hC0rlH13"
    "9Mx7DFEWLCc+h94tClvIc+vVLYlm/QgsRLxEJBrGENH9TG4Lwz5GBr21ef1zcIM5F7+RDI"
    "S470cgqSkD63LSGyD36y4kIod/iqhia35CZfVSdr1vPJjVkzzPsU4KMcOZPKqnUk1Ro5Ne"
    "hPcNy6Ya6blYPxVaphDr1Bqa49tDKnt4sylytEJmsWc9gMofipGsUVIMbvgUu300FgVChB"
    "zEaLmVncGjIukQEWwGT5ZiBQjaY9ZTqw/VRsv0ZsoSGOpiyUOx2XMMnjkkNbiH9W63RcPY"
    "EmtTrOs6GCkE0pUdoesIlKi3ZGaxiSO6InAzt/dH20CMk6wuFbHlSxCXl0cdbulzcfZi4D"
    "awi8Xrr2Eq0xH3DI32ImbjNKM/TmEJ0xWC3NOqIz4KIexHeiZlM4p0pFdAO0s7lKNUEndS"
    "/z+sBPfRYGLvipz0PMlIVa5SAlOvBUTZZwRO8/LRFXCEHGJsv4iNEI05Tzsw1HmCaIw8Qj"
    "ynrOve87gvOW7TEhXlc74+An18Y9OfSebzIlFu2190HgtqKQivdmnd0PAlcFg3R2foFCy3"
    "fICi3cOJqJ40q3/3X1R7ryLcpRFStrgxwy48jW9ZKsZhxglE7Iyruorq0I+STmWKJmxOuQ"
    "H6w5aAtCZEaGyKCxwjYwJhOu6eh7KWp7ie/d31XYu6WYIIOHrwOHAO9BAryRTQKR6dLemn"
    "hLAc2JezQnNigMCPGDvcUPIKb/LMTMOyRqIpPqtPBAmyzpED9RE0NHzlVKkLLJUs6V72Kj"
    "Ppa1TgrBX+06BJggd2wJHHU+NDwE7JWIJKGN1WuhymTA/qESUPm5HiAD9bm01chEIZuCqm"
    "mBSg7qht7SNx+v704Ep30A7t4WG02Ut5UHXIKz+Z04AG8/lbYa1y0qy9yaASHB3q3dNwCD"
    "FbozjfX4NuzkFh4fBzFfCECQXywLpz2/iMurdrc48Ivu51a8bXVuFU3O3/JBjCSh72+X8i"
    "4DPP/n+k9uzE8sK+QmAfYFHQ728xmCpOEvlWsyx2xQhlffSBtN/wMA96bYPTPIJkoluybQ"
    "pt1sDu+lU3tIPO1uHjmtybxOW3lQHbzJ0B/1G+A4iVzoNbzvXsMOVQSbuW0FavdjhQxCZL"
    "rxmcBVhymUaaBluVTL8iccRkLvtfV8lygOF/863e/ZHmxqJjfmtfJYVUpITBudyPqNuL6W"
    "lCuEkKw0WcYevo91cAdbMpCvyfKFjiiQhX7eEoAsNKRBTRTF/tKg0HZpiDJHSIT25q5cIl"
    "SmjLQouOtZKFku75uIvqi1FYBy2x2zfXx72bfc9hvbZDqPbTVURhLKoLAnh/6W7jJRHtE7"
    "I6C/OQg5VS9GXfOtvoXjNCclHzlmwET9H7p0m6meqSW2H0nS+zxl20yUSyF+cvG6J49u+C"
    "aT5ZCDV0NMrbspNrrB9OdL1WWOkWHuKiBh38fuI9/kT2QxJSW+T4xc4fwIMHJlx6gdI1f2"
    "xGTGAAXLTeTaloeiJQlEI3yaC3ai0/gXr2PQfjmx3Xgzf8Qb6G4BeDTznvdqvv1SBo522Y"
    "5Gu2yA0SzHCXEkUKjt/C2RTJDFp1IdRE47WoicNnuIMB2jwuJ8/eH4e3Iy0gNcqG9F9uY0"
    "wOKdLF5ZwTwJlSCrJZLpoZ5eSfWEftXRE/pVsyc0oJ5OhkQ9QTuOVlZPCTFhe0SvF0eFEF"
    "AxJssYMAGACTBRFMNiAgxNrJqp13bkVWPr/r4fhxTKckfJIcg870oa+mwW+DxMo+m984Z8"
    "t2mH5iEXLZuL7smiv4RpHnqiPIIMtAyXSOj0fta+sj0myh/I0MtwCfLPR86sFu6PILNado"
    "3aM6uV/hu7MqvtzIDxmAa74rOO7GjkJQ8qkfl8/eQ6pr+WKUV+3V6J/LpRiAyJ533m7YhH"
    "QqWkXU4wQfZ2qYWcuz+0MveHRlLfthXnuG4pDpgP/f9+PHv36tX7w6RFB2axRx5Ik8Htsx"
    "Ty9b0mKZhpMYk4updBCvTjY2rdzJUbKDUIp5eT3ksfpTVeRG6sdAeWSCbI5L0MgzYeGzRq"
    "KyPx41CNv1uSCbJ44IZUdhKG2LfVGFyimSCHX8lgg9qRQY3pWO4Kz/9FfCUtXCGaII+H9/"
    "UAfnUC8KtjW82jgOY0cCGGIhcMlXt3QD7vJd2TTRPsKi5s7NCTTQpNHUbJpnRwQF+cx9TG"
    "K1QLClneisTMHmUVAX0rC7e7/TktL5gizwLCls+zdix98/R8M/neNaPk2AqvFtRcXLpBT2"
    "59LjaaKqsWlvPQV2W9Y3tMlUGx2xv4cedK4T5GyZ4IP6xwb610m+4yVSYFIVkRusbpjbJi"
    "G13Tv0+aUwOYmt/yfabKqEPDP0fJpKwX0cKK+/e1SkGg79hWE2cXtG4yElw8SiYdEjc7Sg"
    "bRC89J7N5eXbrLVJl0eHTxKNl02AZgI2XRERHYI+UYY0lvbrGVU2URdEmT4RIDg81jlnGh"
    "P6xvXI7udZdtNVV++b1V+Re6wzcyXdWUBcZDvGLfsq+ZmUbGb7LNJsuzJFrObWsVWO5D7y"
    "AL3es622qq/EptqqHOWGpcTf2MRUn41Du3d8s3mSqL1nixJOSxJ49+Tnf54DtcFU6VWQwT"
    "sxoCgHBVbDRVVgU4dInj2vOH/h0nvmV7/TSxxhNKBaaVSM1DaK3aefrVx3eE/kcqXJNvNS"
    "58vtzjai9d/IRZQm8e2UssqupT59nVdtfbYtOJcE+xijk/PoIi5tLJaq9hLp3k3c2h75YY"
    "eWRjefEGZYQr/AYtyRql9jeyQoywFfrYmaEooPKZIct3EPadZifp3rtB4fRIC6cB8X0y6J"
    "hhBgiL3SeRbiXEw5bfcqjLdDW2LijhvviaH/jDIrzfff36ie1cgLvffawd3C9//fzuw833"
    "pxzVTRe5MRYznOmkeaqj1NRIjRDaIiqqlJoIrBUfSkc9aFE9+05B1MlBHNriWNB7WfAstB"
    "dlFwS9qrK1mH/yv+4T32Z8RYvE9WLXj16wz/vfJ4dXSnsp1g7psXbYF2rIg5WtffCTVaND"
    "aEU2ZXqTK9hOyD1aL62YGoUofZa5tRjVLc2WB6Va/ypT/tpe/doozrTC0MU8Hm0V8T2Fq1"
    "lID1e0/BVteR5ZR3PHDbEdt9/VXTJo2wLEoGYpRfP1EguMfTllVN3hgC1SONToM2FBhhfX"
    "Xz9/+/Th7oNqwxTWDzfGiOopqqI4/gnFTGFpq6lTmSLy0/Yq8tNGGfkaezb9kVrmbJMWxq"
    "/rWlAsxevhOMahliiE5CANXWlkqT4dSTRIQQr6UuB4ozm27OU8LMBoCnd4yw5whStYUtFj"
    "NG+HE3ZaUDVSYLs820N8j8NQ8zYQEIMW0tdClJlYz0Jq0oIcdOWQ+WNb2G7XiAAJx65lI1"
    "BSKkqK823uWCKIT8dTUSWbUuB1sKwOO554pal1aqSgdPSVP2elfqahZQOQiK5EqF6nqmNh"
    "eXm4SF4WDVKQQj8p2Fao9VCIqEEWurJYEXaXupGtq6NaNgCJDCORRaBgG4lIJySIwcwj/L"
    "vtJfS7zCPLw3Nqoa5U3YCWHQ5o/xevjNYByEqW52HitXRJ3Z3hqe9xwBxPVit9Qz/5xdWn"
    "T6rZHZ58zrCKK2uDFjiFKaIUqXbkHHTBV3yvBM2o0wFCo/KwDIHQwL8HbriZP1ImaOdFq1"
    "sYjdNg2dv8OcHp9z3ys5Fxb0X8eKkSuWjQwdUsupq3TNLkLbC2k7WOJWj7vouxGRGwtcnW"
    "exI+uE/UFKTf1LVdQefsTktSRA5mpIIZuXQdzr3iK6ra8uINQAYKMqCfFgrmKrVPOigIDm"
    "iw78sArKGsXkpNm2HL2pFWL5vzZlYJa6/Pml8oGeQ1MrDHB7fH0yr1OX7C6T2pYhIKaeGS"
    "FaVS0lYHitZLnQxY28FaHlhXTVDVaSfE4ePABrVPupB6QuLYhy4RNpBqv0yblHCfDn6fxk"
    "v65pJ4ajVhVSoQy+Bi4bmlrFNWQB8BK+/Ep5gqFG0xJQzPMbKFJZ7mk4jE14eKdOo7gZC0"
    "hZQEjuZYtSoljFUzbqxadVxMaC8tP56rdgipEQ7zpD2TXiGsTYvkXLtmw6am7JqCy1sLNV"
    "JqbaN+thuNSmRtXYXoy6G1Lvrg1A8r5QD93TiNDN7QZ+jm4zWVS0crLMUuRbdL1jdM0KMo"
    "fWPW1aEoKpbs7E905aP8xkOsLBzlw+pmiARUjg5abBDxMYrcB/+Prv+W/4O9lS7nirienR"
    "xuV+hXZLAOmqH2fkWpmDWu/goh3PxG3/y2RyK9sbllwgGEbFjoZkoyLvwhVX1aIwQ/Sh84"
    "nl2eyiKoEYIItEUQ4SjSkUCVDgTQz8dpaqWmNH4kIaZG5Z/xRtJzmeD06brvUlPFLb6LSO"
    "UMwN8Jjq2u87emZyX4m+mFAdh7u91potyt6tAKc6+vbq+v3n+o+d07oh8D+ujpsHGRk16M"
    "Ie/w0rdrdrrpP1PnF6MgYTEIyg/Eegih+5Csmr5391KBQ/1LJQrEf8g/wMk25RKcdTjZfc"
    "Dwo0DBsy/JWoFtH5Ujg+D5n0KOi897vt5kLmsi/i5l8H6X7Wi/yybWz6hEwrGZbYKZ3Z4e"
    "ULZT+iQIRmKoaKQIWvhuBS69oh9x74ktgXvHtpkQ06v1ermV049N37JtpsomGCNs3IRcMy"
    "PWPaf9KLpPH1kzKRJj397Qe+RE4EbVVsy63Cl3u3b+mC2WSX+SgMmJIdh4n9m1FSGH+PhN"
    "2ifbjdEKU53Op6jkr1h+tKZOlmBAywD77fTQ2I8DB80Y82nW5aBhARqt3VvIlk/QWTg9k3"
    "HE6KqONswNZ4w9SK09+9s8hYJkgly+eC3B5IvXrTxmb9VB4xH7vg0Od4HFc4rDo5GPk9Ld"
    "C+7YDrEmdrJKCQgKo7PrEPKAkIeJojhUyGOf7sUnEn8mT8L0TP5Wp0PhkXi+yldJZGjSqT"
    "rYj8MNChJq2Psx4dDHGH1P9YbLxsb9ByIhigl55BkZZvt/7+MHi78lSuUMsieAKA1WRV3u"
    "g04jWxiVNwjiSv1G3tIA47UZT7+AH1m2FtqtSQuCGMoqKvF2AMPoG9dRd9U9RyYWWQupeS"
    "ql4FdD2J8pmz+RMZ56eeiVkbbnN8zHQaYSEFmg1QWddmiQLi31pt9tjX7gI8DRgpqMPrUV"
    "NzhGIWbdKrDzBkVLsvZnyGf9V3j3TYd9FH2BZJZm4seuh6it6Ddt0kF3Fsa6LZs38mXv21"
    "YS4aJhY/ovKm2IfhtzZ4D5aowgylFbKxJd1JKzbAtqk0PkJ+vlhvm6a9fzWBdhzPVSXV1J"
    "5SYuZFIT9ShhKTNx0RxlW1ZbsrmJKpXJvNdMT5zJpCfO2tMTZ430RHEjKOmYMhVoGf2aGD"
    "aoVVfJFMQmn/OT3LKZIZv9Cs+jlg8J0dpy4yyLePxptJApamX9lDJFEY5jT0vMVUqotjVZ"
    "ypnvo3ylVengUhtzANKwx8uI+GMpJjBIUOxqu9/IHgvZwFhVI0jEHI8f4jXs4A8e4T1SKL"
    "Jy4EWhyPoT0RGKTPvklZ5G2cQ4ykYIIjdCjzhgmewX6Ndfs1d//ZXjYX/9NZsGwP4dYhQl"
    "q4iVf8VLzOOHLo5mKfUCR66D2RvCCsgDfOLupPovdXREPkXxHxCvNDJeqTUgs+9oTK375e"
    "UE5LDle/sEkQ6+t88NAb7Lohzc+8LlU8A5lKiA85rtawH2aZiDAbBPFZN3uErXLLkteApU"
    "6jfryfSJsL2OCelb5jpBPEibCzsIq6aJUFKr6SyryNUCh9HSFcxmznmbdw3ezeHPld2mER"
    "n4t5Zrzh7IVrc8e1p3uuQZYkyi4hXZIXZ44jxephWoIV7RH8H9XjcvTMU++zvVq5GgyFVr"
    "C0ChG2wZzTrcYoDxHA3Gwx4qsXXUPZ1qSwbs12Y/nwGLI42Ma5USMq4mZ1xj4ukk1UtkIF"
    "+T5QsZdcioP19BQEr9eafUx8rqAXLqZYf6qW+HuFLB+EQ4vtfOXs2j2hrgqJ3nnYGO2jO1"
    "O+DxNRszhJ20BqkZzxCukMnvVxUCK0yaoV86i5YgvGFceOPZNFHmZ7t++KXqNmQ6/Z61d/"
    "o9a3T6hZDScaEW7CqNLTX+N0gh+a8ngwwxNLfu47SjqjLYaEsKj8I4iyQPE/ApaiStyKj6"
    "SGqvkVC5PrJKZfKVK3/yD8Jo9dDXlgoUjD687phj2wyLKB9HAkerwzaN+9MswzaNy0c54/"
    "SKb7K9vT1vthx68/bozUtsOwlDvenGVVKouTY6dwil9c9CzJAiPror/oTDCEfKEqgRghUB"
    "ueGx5Ibzo3ukxLBhp16WzbUHvkdSOO/uDYnhroqKvAFSPyap1ueM5HBCeY7qYWIPr+UdoT"
    "ZnjCeK7mzF9nJuU77049htutN1ttEEeUUv30CUzFHh0l/C62KXCbIoKA257PHwyY/KHCOT"
    "7NIER30mTXAOZE2Pu3jdj0U3xR4TYZBmUWWMf+84bPLllKXr8C7bckKMVYAe1hkhAB4KeN"
    "UOOywjUXNhSTY9CjAJPIzWIYlx3j8on+bzBlHZRGl39PXStZdFy6ENa1jkk7ilr9EAm/ao"
    "xDQRzA8YRnq3LzzXnpd/Q0M07QlPMfUEE58v5YCMXUjGJpQxdJ8oP+b04WpphtzC9Brd9N"
    "h9LsXu8w52n6fsbgQq2+M7zVtYshojv2kPWYtxVMW130qMXtUDufl8Rx6xsHKguqDz+s4N"
    "enrb5WtlWiQQ3uqPtxFMKwP+6PrITqKYrHCI+ElG/N18/zdpMwQ3ZlfuBgXWhv0lxIjQcz"
    "RD9ySki+/xGq1cP4mxuKvCYT5VrnNh3p2jVNwABQxGXv7s2MypT75UuX4qRMNgKY8rij0P"
    "wl6RKJ7rlC3UCCFLrI/mAzTGc0BjGNR2A8S8PzEnkdajXCKDvhsmy7dhQSpcmXVSuDSHAv"
    "Z09fDTaHSq0MLPNHHI+r+Nw2hUc/9r+vWxH99gm4RVn0y4YNbpKqdL5+F2rZSrzKnQg/uE"
    "fT4ci3qkDmWhP0udUxaCZnl/SpF31mdx9NTRZZVpfGjoC3TlebwFP+u2L/aO9/VBMg5x7o"
    "WDO2yChpt1uMNH7a1tmEFxHEdt8h0V1rlGsajFhB0Uk7q+kglSXErEKC5bQxSX9QgF03Xz"
    "TP+pRILqdCZzXjMcNHxh7UNIFYUQFkmIhy1fzOoSVY3LC0o2QjZ3qYqvXz9VfJV3H2uK48"
    "tfP7/7QPnO2U4XuXGLPlH3EiECMAIPsWZSKRSOVgnBOxzKO8wZO4BveF3aamSikPUMa8fQ"
    "TL+QcjQSgqBqK2ZynuF28U7X8I75X2w4uxU9Rtwbyxn2XYQCemTo2wRZnkfWKMrGgMwQVR"
    "aU20s3QqvEXs6QhZ4I/QsOZ4gnM/PMZ9NDPMDnQeZ0fOpu1uEqRjiKdJBsVTq4f7Q9RegD"
    "dyTGZ0pO+eRX6SBEosv/fyaKcMGC4HDu+cnJvli+Z6xG7MaeEnMLgskxdy+QV2r7tx3e3Q"
    "G+gtjkONNJzXy0/Gid+jJHDvIBBqaV71MKjQAG5lmIOVUrWo9zjRSwMCbLGTpBHtveBjSS"
    "ifFmQCPtC40k0j4D8PhTaatxqR1ZBtc0rllB/TynIgrnl/ItHYH88ioJcFdAzxrxU3iVhd"
    "aWR1mB6As8YB7h8AmHb+m/PV52lK9mo2Ej5ApBXP03hDGyBuv6WUewnf/Z4H97UCZfb3Kc"
    "QBePIjVR5bRjpMppc6YKm/rqqTC4IJhe6fHZuVSP6/OOJtfnjbAizyGqMLggmB6Dh0dULd"
    "wwXjqWoJk1c4TFDC7TdHnA4+N2B3eZR1uPCrqxgG8dxZ/Z+umdy0sZxXrZrlcvG2rVs/yH"
    "hNpjKvwt00zw+jqT0a3tmrWhV11fuXy5TDO9U3x6JpM2oKs67ANIHTzPWOMRm5nXn6ln4v"
    "QotKcpN23gkLqerVAb1V3jfPC62w06+Mm1+/Zpfs83mSqLWDePngxKw6fX9B9TZdI2djoI"
    "qyYWaa6wyvUX5Pd+TPrItviQj5ydCpO6+ou1Dk1Q7C0mPyzBqAtXNsIuNSmhI2hebr2H73"
    "GI/c7LQb6F6rfqduNyIDpPrEKOIbsnBRmG7Q3anl9wtmtksgspKJ8VU7I67hS077lPGP3l"
    "5i1iMf8IU98jRh6+5x3OsgxB1t2MkmE/JN6KWkDCXMPA2wsyD79UMip+wu6FFO0P+QgTTP"
    "NZVz4ilVZDAq3s3xJMCQFwdvr6h9eXry5eF8wvXunieRNikT5MohPtW+GmrZAip6nXw25i"
    "KS1sGlO7Tmk2XbAIIvzt6ubdxy9XN38vZhEWkYRPX7/89E4wjfDd3+8+XNXzPkxJeVqBnR"
    "opRHaMjuyE+Ik8asm5SglYQZOlDFXRRwcLQlmgCVFUKEvfZ1m64LwPwN7b7U4T5W71Ga8w"
    "9/rq9vrq/Qe58YORbfk9w5B/CW/pJhPitdoMHcXARim+LQhuVKPf7QGONIY8t/OFSr3k7y"
    "m/I9ZTIHtCZyjElsO2RpZHEuctiqwNH9OypOxD1oIkcQkH2d0yfojNAVtp8AU564hl5OdR"
    "GgCUrZ9c4/fhcWnPoJkdGxjhxmxCFO+QWVczUrgrKHMFXxciGiBliGiYYi+AQ/0M+rylfs"
    "tnHD50uDXp2zJ+zapYubu925qgEqKGddxm6dasZGtlOWwIFX6LEt8hzOFgbbsjhC17yVOv"
    "1M5AjAWCPm4DbizTsI21AYdWbSZorC4P56hdvU3TXNCs7VkxnnernK9cnwhu7M6ERJUQRK"
    "B/9rOx96rHv0wG7Ndmv+feF46cPPfLVMB8bebbVhgKygs7Pbec5HBsfzk9ns/JvQbbM6rD"
    "cf50UpznLpBOSKpCCIFHo0NSzHf0sc74wTIhhB1NlrG1iEi4oE+kciVklRAsB21dWgqtyL"
    "O/RASsHyriy5g6QLR3kpVvs1q8t3QAJcBTubYA7spxt6ZdDYymcwG0BtNz8eyKpRfrZCBC"
    "WYaBxbotlEcshXif9pU7y5Py1Y0CpV/qQVIWB5+hxsueFcXzJzdy48wAallXCzuVVjEDmR"
    "4NMs9f48M852knKv6C7VnUcqIyD8lq3rY/tui/5494I3y7safw/bQ5E4T7zQz3pzJSbRlX"
    "pTIZdaMLb9pH47jy86LMbGgip9ZErqx8lJkNDeUUgHulW0KB0VWqyc0DeS01D+R1xzyQ18"
    "15INB+bn/t53zFOUF+nzFBRvP2XOronncc3fPm0V14xNZDIFYpIRRocigwl1WIrUhtOHaT"
    "cnoP1l5mRNX9uAbPO/NYTWIYfaEbhG0dCd/K/vZh8OPNIg7W5oI3CQotb65ac9MgHESTTL"
    "r2BpAHgDx4PsiD8cH8pnXyx4XxmxbvG6kFFVesQQzemMne2G/E9bVc7gohIKyMFrKP19E8"
    "crN8t4qUq5TwKJsuZQ/HMQ71ZV2nB4mbLHEo5j26rQSlcCaIoAxlUZVCjRZim/1KEue6M0"
    "+E5MM8Fs8EwwNNBo7Wta+A8/Xn7+fSVhPlb+3uk+NvrqcHYbECttcw3a7A49rNpozuLamP"
    "JbYfSRLPY/KI+7ZKvM42u2N7TeiUV03zdBjUPMT0O0eDjZbim02VZwUafSHKMynPBCo6rU"
    "yZV8ConYOmmB4cgk3Tui+EefSeauom22aqZ2lhOQ/DjHZ7x3aaKpuCxLeXc5sypCevvrGN"
    "rq3pTlOkO1vxMLy6TbeaMreeSEIN0bAno/6W7jJVJtkkCUj/bubXfJuJXncLkjwsRdORlH"
    "RTijSY6jkiodP7UfvK9pjoGcpd4oGc4akeoxA/uXjd265km0yXRQ5e8a17synfaOKBAscN"
    "sR3PVziKrN4G+Xu+2ed0r6lyjBWGzldJ3Nt7oft8TuLJ8ilKwie86WuK800myyKM/bnrR6"
    "4Ica/CpqskJiu+5mOx2xQZZhW/cx4mfXX8lmk3yWSD5w/ufV+76ie6xU+sTntKPGq2W2nL"
    "vjeZpzj3/BvfTn76uVk5d9kkmRBz0GcKeliKgIoPr/wIdIVo6hgdqNhlQEN6DB221QD8Si"
    "Ord+6kXE7FpknZGDpBw6TtgLr2Zkn/pALJF0l0SsrGt38XIQYFRVGMgxlKIuygJECLDZ8U"
    "ELueh7I5faIeSlp7CLsrbcfds01g8Ls5uCRG09ZbiMtKif85BSAmAbQ6XhHAWOMjC0C94g"
    "lKnUZQEpFaAcqPVYUMnqqhYMdbm6wnYvN9sdHIxCDriVYOoOok62ZcoMNZVfQoCi9U4FOU"
    "PdR2r6LsE+92K27JCi+Is0HrJUFpkSnzAyw2KxmH2TAy6i54ri+YV6ZMLTOUrN7xNLbSAH"
    "jeETX9gQVcvKVRKlViVM9F86UVLaHVqaHuCFjGRzfMiser2ctn95DngtjkfrPbKc88/BXV"
    "tViLNPY541m9Gdukm7BJ9ZrtaDXb6DRbUf4KXK7TmXysNZl9IcPsi3ZmXzSYDQPLd5mjk3"
    "D1IhzHnpaYq5TQ48BkKeNV4JENVnfpa4RQ161rkNXcG3kJ1AjBJu4nAo1noEoHxfTDRLXy"
    "cz1AXOtZTBmq6YEBpgw1noymKBTxLv0EMQqwS1UZqKNcFAOHV/bSxU94hf341l5iLq5GBL"
    "G5aNYVSrS2y+fRdr0EViGPz3wXIWb9UX5G6J6EaEHi5Vu0dumZSGJkoZCsUbzEG2RRD53c"
    "34swC7322h1whNCgkaFBhleK5qIgyTtCPGz5YiGUyWqiWFC6fan94pXDuhfvvn79VPEs3n"
    "2sMfrLXz+/+3Dz/Sl3KegiN26xedJiW3WGV+iA4woc9zEWVaHKRV4L4gOO6fnCPvPF1adP"
    "J2p8P7E8D1GFbfkbNrtvvbRi5EbIih6xwzS5TkBWJorVHsRqxLDW9IeTta4wttQHlMbP/E"
    "NffPr4I48aqMqEPOEwFQVHAt67D0mII1QAkI/fAX+BPX2RFMQHlMg79pkvrm7nH65uvnx4"
    "ryoRLowFtsmKyoE/J4R9iheh4seoz8yTEcpZx8S8ulBgosbJkBM1ksDRjJ1XKSF2bnRU1a"
    "w89zPxLhohJb2QR3uvQeWYh36nwVFEPOT6DA4X8ki7+gjCHEW7n/bQxqJYsjOa8V/0y9DL"
    "2PUwsjI7iZmvCxyvMfbRH9ikrj9Q49ZBf4jJH5oRDA16DZgUg0FBKMPQUEbsKY3LKggmiD"
    "94LTeEtWMGa90kLX8tBSbXyCY37vaV1GjDVx2jDV81Rxu6thqT8/UTPMjDo5YC147p5dDk"
    "759uv34R87dEUncB6Dvo/yHPlepLYljmvYOzjBcVsz/n6Pefr/67zuzrT1/f1e15tsG7Ro"
    "WWFQk5LxdsKJGbfNBPqC1RGCAx8gh5jJClF+0ZPLDgUR6KeoR1WCkFCUAd9GsTiSrXcwpA"
    "+Ojy3GUtEGL3SdTQpSvVUqE7YKolt9hHm2mBoOXJkEFLAPzqnOfRBS0hNv0sxBziFXnSEn"
    "OVEnDdJkvZrAzEszH7OmCtMMPoZL+5hRa+L4nHWmDBXAG5lnfDpWvKLBMkbWocbU/dpFXl"
    "c4UMzhXii9GDxSrU36JHHMQcOIrcOELYdxChzxeLibgR8qjmfYGuUGCFsWt5KJUZ4pJ6g5"
    "YsmcNXWwxzym+4RsbnAJ8nlyHKQdbZU8O/1TwvmC/+xZQe/RLsHocUkpkppPQkadhoFUKw"
    "xI220fKHUFHEJTKwwU2Wb1nhyivSMhVY3/qB7vplqOIC1UhBDMM5QeU6MKjuk3GEaodRYp"
    "xrYSr3ZPDU3J06b8uqdoCyyaFdJ95rudVzyjsx73Sc4nzhTr/pZ944x8r6eGXtc5ruTvsy"
    "GS+FN6ZOeV492+CLmOmLhNiyl5oB4zIleCNGW6us8XOg1++lQgk+idFSznrzbLAlaLDQ0R"
    "e5SjYhMMhgafLSxSZ/VZWIJsTTZ+/rPROzocPTy63Oni7ItOaN1B2Q0tM/aNuWLjcbOrfU"
    "pSDrYg/n37V5drt9OnlnjoqYVRUzDHBo+Y+8xNgqN1fJfvbbrSfnRsj1+UwYK0YM99n0/Q"
    "bbVaPkiX0geImGeon8zwb/2ytF8vUmA+ih5OkZljxR9hGB5dLO5YJggke5S0/k/P2hlbs/"
    "QMWTKRVP/O5ssL29s2W2fEqZr8Ec/WysJWvJhBVtjgYpOP26Tn8UYN/JODlfub5IaXeO+h"
    "LSgzy0gzD0N7iBxzzahcDtbI/A1OkOWIDzkv5vJEoHisigiAyKyCCLeGJ2fgmKyJ6FmKGI"
    "7DlIGYrITMuqQRFZ6Rk7YBEZx7gNVUU2rZxm7V5grOjJpRu+yYQ4tE+o6C1+YPMaTgTZxP"
    "ytWVdCMSotkiisi6wn1sTb9WIcvuEti9P0XlrbRi11B1k+XiOG/GutltPbBJokju0im0G+"
    "UCbJciGTxbpoT2JdNHNYoUsfLddSSbSUaXplWkxj9qFTLRA4OoHA0bFP9uh8TQgcPQsxQ+"
    "DoOUgZAkcQODJRFIcPHAUhWRH2NXvGRL7l+4xWsXUHjrAVeps55ZaT2HF/XrFdJs0pH697"
    "cukL3eEbGTF2rptNwKAdDAqSaDm3rVVgUe3f94mje11nW02VXTh0iePa8wf3vreCyvb6iW"
    "41IXbtM8z9LXT/hU8EQe70jVlXiDsolkgEuFlbtrSopbi6v4tQQIj3BkUErdhQS5vlONCC"
    "cQnFS1fQIqHHPjJh7mLL3E4mkct/AkS7zYx2FwJqyKADKrwlmZIfNGC9NYxZKnIIlzI5hM"
    "v2HMJlI4fAUKNCt6U9hVAigQxCjwxCTGLLU1PXBcmUVMWBEewhXtFvwL6XEusrZMB+bfbX"
    "jRqFqpq6OQRCGChsGJTDTj3jhiohLNOEIRs4rJ/ESuTw+ur2+ur9B7nAod0fR3VrUw7b1D"
    "GXAlONheV7djOp/K7p30+Ermb+5qzb3aTL6Pd2pH1OtpY6gFaMAkwCj/6dCvINb5lwT0Jk"
    "MfbQP0nae8HiZtQsRUfdp6+LPNCBdhX4o79U0gn8l/5jp48KWCxjvdP8rMpXvDtT9aOGn/"
    "LpRvOIclJYKbyjcG9Ld8DCveP4UQMW7iURFl2cHdokpzic3bjnqtMDW+4A0dI58oDqAPcM"
    "fOSRCAGgNQeF1gjPPMQgDhyDeCKJTV2+nmGIv6W7QKJbPgKRfVNxBCLn9o4IRLFMou0/nz"
    "WWP5mI3N9ToaMFjlwHo7Rl0QvEV62tCD24T9hnIQM3Ro8YBxGfchbjcBWh9RLnZVzYoRa6"
    "I5oesOdP06wTYyPSai9TbRInEYQtDA1bPNIfLw5bfPCTVeNGqEgipzU5hHGyZg8Ba7VqJ1"
    "FM6OFEDkk9VdWwxumFRFjjtO5cbMMa7K1a+6302dBk/5b6gE0pC+15yz/9xfubqx/vThRl"
    "4oTWfTxDaU+lGRvumEZolBP2Mvn69nR9XRwAhtgrGAIasAoZfS7VgPW8owHrebMBq2urMT"
    "lff0DuPmTAzTHGo6EH67FgPfmpkWV7vh6wVD2YblvCdEBHHbwlzgYA21XYHiS+vZyHiafG"
    "/BoZaBt9CSw28yBh7myk2jK0RnnA3GPxymiTj0+W5zrze+ppqKbCqpRQ32xyJiyVVUz0ZJ"
    "zSgYRNlvAicR6wwFrrnNxd0EAXcd0EJw/3qrG9IAH4hmbndvrszAMczvMwY5P/7al9Ee2E"
    "jv9g1Uo8dzF3rI3AHm7lbpUI2Apd2qHZFlg30GwLxCwl5ii2Qj0xVynBVTFZyjwFqSHjMh"
    "1I2GQJQ9O85yBlgFcf3RPOmqErS6BKNyE/DZDVxxfF/pDVpd7/PdlbGjUwrnMuy9zqE96r"
    "IaT7L2F9mlKDw6yh1UROcjUEQX/jEM0y80LtKfIoTZMP0CLgG9toag0CKiou7YEwBK8m2k"
    "6hEk09cMHHKJlkkySgP3rBDkNfTXXN93rHtprO3bnf+himsU5EtTH8jVlnXUyxZFdNTDsP"
    "ZKpLmLKpVZbYVhLheV51kP4LOmIYW1pSFZcsErlKpYVHNuwR3zcYuXgQlM56mQqc7V5QC4"
    "2YYpkOEkBGhxQT3yE+1knzlQkhbGyyjEvGhooGLYggXKytQfEq8MgGq19gNUK4wwYKGNuZ"
    "b963S8QEoyKzWkCzpAEkIsX5gR2AuR9KW43riMuytvZ0KweL9+4+86Pd5kLn536HGz3Pnz"
    "WpBpd0LSI+b92wtjYoJvyvrMDtBUpnJbiWh1JBIy7etFElCbCPeL+ItlnCQ24t1zmCjfCO"
    "lm6QK+9yuxXu60PnS6Pui1mHn+8nTJpNCbSyf0swJbsJZjKMow3BAxHNBWivjCDTmwkw2F"
    "GFauwjFKVCFcRezrJBQN8RnfDRhXrw74FLt9PB+lYoIaBnspRtQv1HrFmFU6MFSZssaUDu"
    "T13CjWiBCqq7HmiYkBUPbbOfnxAycJmyCKp0g5j/zyTy1ZEpgabaAzbVFudMtgp8AB5/rm"
    "w2USY3rrw+OHuWpOgNJM8BgxNhuACZ2dDPTY599fEdof+RPKr6/d6PqpZlD2n1OpI5ob0S"
    "dmXUuSBlVwOltyftykB4ubTdxzhCvFqF92F3KBN4vsyNIsYUy3dY33XXRz6h/4jWOEQLfE"
    "/1Gu9YnX1cM2M32K5aybquFB3AdI00YmYd6TtIN+013eSTTNHLsrcgmCB7L2TAzxft4OeL"
    "JviZrFZuLK7A7Bq+WKYCRsswGtD8gOaf5NUImdU9Z1a5XaoTo68QQl7V6Cg95FWfg5Qz51"
    "EPJlGjBUmbLOm1Gy95ZEFD0nVakLTJkob8qhHGJw/oaeRWt1TAfEhuj1kI9Av4ERsKqCGG"
    "Ju2EPDEAGUw8Pg8gAwAZjInJsiCDhn0zyCGeVuO+5gHeWnQSbC1dfEMwl48Ov6vuOa47U5"
    "bPTYthgCJjQIKYjQTJuSlAgZQY3Y4AKUl1N/jjlqxwvKRcQuQeWai4mVC85DXTqRZFSyua"
    "IcL+dN4gFjrhMI0Yh6uIEbJ/ONYGuTFHe/DOQU1IyJ4/SwAU+aXSWph1HE0hHt3gETa0HI"
    "vxI9W1ACUx01SddUBJ7KxdrHwa3pkq0uH0TCIxfHrWmhhmb0FZeHveXWpo+lnH0PSz5tB0"
    "qGY+QjUzzJY+CtvTe1ioTT74yaphnNYLnmPjNcvJ2nJjyvIZolaDM0NFUqpuO0mpcxl1c9"
    "qubU4bygbwVICnmnogGbqjTj55DLCf5yBldoPqdMCNAOwzCvkGCYvkaNyTNUK4KnWvSmtF"
    "Ej+er1yfCGLGXSKoU4IMdGXguJGtK4UmLchBVw7QEvrYEvCIbWnBcGqEIAFdCQAo0xAxwD"
    "xZE6CZc5Yq0sNmlklBHwFAdmRC6IAGwmjfEyXMmupoX4BeAvTSOCbrQS/ze3Cokyw5GNiw"
    "q1PpIJftBpjuMiyD5aa7iDzSAdj7qbTVNNlb88L3OzxHNFFbYCFmxDn6ddix2iORk6iUej"
    "B+qY3WHgvHFPG95VnQAoxvbVR0O863PJ+ar9wJ9v2Z4WzZ1KSUNAXPvkEBB9RzzG3UAtFt"
    "gnl77iXX1a1iDQOo1lhQLf+zwf+O/mHZepOxWZrooOG7s6WPlGJAo6CBcJJ2ianludTooG"
    "pLFVNQpQRYgcmwglRWMdGTcUoHEjZZwiu63zzA4dxOopjaJCpjAIW0E1Kpg/VPC6itO4/x"
    "70otLitEh7MFTk4OYgmcv5QqAGHLWq2B9M0aq107TkK1goQyDdQk9KhJ8Fz/cU6ZgQXzGd"
    "sPepVqcif9tcw5f91+yl83zjhnWBKqMzmjmRyLz2V1SZcqqXN5ZYmi7e2XoSUshdxjdvTl"
    "SG6/JxxGwsBvex+aLcXh2Hk6EnbaIbY05+JVKKEuw2jDPAkcTTFXKUHMRov5ibh64w8rhO"
    "BjmyxjwCAePVx5ZPSbYQ8XgN+MEcX0wG+GnfWBsW/tmItKozxxTkph6F6a6P4WjlK/SMEn"
    "stR4Pzb9JUwZNaEnXzCecLj2aeVj1QqvKE7dTnhFUKzcCa+4zpAQvKMZdkO0tjYoJiiwAh"
    "y+QHdLjNYkfMQhH4cXsUUr+mYYo8WG//mWNze7dz3MhuNZPkoCj1gOw0+QJIyaIIyDfKIm"
    "VIO3T0vCh8KCL/nmgOMwE8dhL4krmgTX0emooIC0Qp+0AiGPKmzP1wPTob9UZ38pqrAxa5"
    "XJfoUT1S8QmczD8G2lYhJbgsxOq44v1k8pOjBYsNwhvkoSJ18OSZw6I6l5wic/qZogVbrJ"
    "8PXA4avU8FRmfoUMAle63IeMm45VMrow/b3ru5HeZLwaKaRjTJZzxe9WkXKFEGRssox53Y"
    "/yfVmmgutS97o8avcn0y5I6HrzjEQA2c6jZTuPU70/Vv6ql+8XhbQ9mVsr4B3XfSrL3rId"
    "0SePbIUDppG/0d0mdKQPlSblbOtOleaclUuXzoN8udT8KZZtZJXkrBwomqHEj12P5SU3yA"
    "oxCpIY5blH8UwpRXrhnKgizesnrHdNY0wUJCyNTFhm0mpIoJX9W4IpGX7DJRMoo0Xn2bfC"
    "TUs+IaOosXOxidNqs5ExtOuEZmnFIjjwt6ubdx+/XN38vUhCFhGCT1+//PROkIZ89/e7D1"
    "fNoeoabkyZakpH+diTjN1BHBg1bJtpopAHFLpiB+b66vb66v2Hwfo3Kdo2BWROYNSU4XTt"
    "1sw/w7m9XbbTirlCrBHbDD0Q4iBCT0bTUBEvkZxZybBUhXvSYqH8UrHJC3hCDsVq9OQrVm"
    "dvV9xRwGoZoanA9Dlg0SEMBt1fPbcbzRmeVKAvCPGw5bcojC1V3bykZCNkc5cS+Pr1U8W6"
    "fPexphK+/PXzuw83359yttNFbtwSGn8GuDbPfaJ72J7lrtjcRFYpWL9xZQ76pUyvrvZWXQ"
    "Z06gLkEGBXnke+O3vYdcRcoQRUg8lShmLx6cv4SMgV05TzMx3aZNiDBeiVZyqCwLNsjXFN"
    "JSo4/rq8p1/Ajyxbq1tFkxbkAAiuUSC4joMwGit/JSBGDX0+AHOnP3qlfIcZPf9qpPzVGX"
    "9VutUG4PI3HlS8q+45TWY3zYH9jhJSTEV/y4bPnwhS0cV7s65UdFBetTMT/Zn4eIOiAPu8"
    "x4eF0sP4Fq3TeS0IW6GPnaweHLk+R8552HnAIaJE4aaZuh5oT7k+IrVHB4a+GJuAtla6g+"
    "jrlODFantSJHRwOA/xvUrqukKklecz7LKoZvUuXkuk9S5et+b12Fv11gD3ic/CyxqHvUkL"
    "iT7NiM1I0quTUzK2FYYbFuHHihdujRBE0FMERKDmd/OfiPQ8MF+e+evlpsn39uZc2XLozd"
    "WjNxex7SQMtTLBNVKAdRidDAb0zrMQc4jZxBMtOddIAdthspyP2hnDMLkex1ipDVaXl0CN"
    "ECQwWoiNaRfZccQQkSTUQHhUyID9gPEYoRw6MR7Hyuaa9ljsM52bKpEBOHxbbDRR7lbUrQ"
    "RnvRI8A5AeO5hbM+mMbTI1Uvaq95gCmMdIYB61DKvAfMnovvr4jtD/7G5U9TXfaBoS+rci"
    "Eib9+QIYTMGXdgxMtCTBvBCERD8GH/HVM/Tok7XPUCscq7K2IhQTz0k7Rr2tvbjA94RPS4"
    "gQ/bUxg7usLfYvPkSBvkffEjR22O9nCTtEbM0LlsRvdoJoGccjRNewNyqXMEBujIXcKOI8"
    "+iA8TLMn9w3xCELC4qACeIFc3XyZ3mSGnyzJmm7E9AuyrTRcrjwS5kyC+6dn7SNhzurctx"
    "lPPU8vD1SjhQSByQmCEMcJQ4tqJYIqpCBnk+WcWTUq11WJBECJu2+sjF06GrNCCc+Ryc8R"
    "6xcX6eBOa4QAOtVLYzhuZOvi3Ju0IAXNXB71WQP6tXSk0KQFKWim9OiFpiGAChnwXpP3bA"
    "imFverhMB/Pf5DCYgJUliTMBZU0HcxvyABnvfguXLpQZnqcJw/nRTnQ2o8OuxrNTgvF5Ms"
    "0xvsUfOQJB/gwfOZfGoH/+rYhKaeUPxx8OIP7jTR61JD2zdIQevr2vqP2J+z7LiqsV+mA+"
    "5rlrriFsXfWeuK27Q98F22zDJTHxpGfoMUZNCjMZ/W8OIyIdSDGR3WTgJHs+yvSgliNlrM"
    "UN35LMQMNWfHvjSPXnMGUngDbZ0NEAFU/R3XeM+6Fao31q4SDqKDngliuLPaDzo677OjM9"
    "T57avOD7oOH6BMFYopBy+mbK8/K7Hd9bGoj2FG9uOfJYvJPtF9JqQyBHiLIbh0w3eaLp+e"
    "XLzuyacbvsmUWNQs9mzaqE2e5cWcsvW3pY3GZJrKaryaTS6j8Xo1S98qtbYy0VzjtZeKpr"
    "2NvXzdzlLRW7LC8ZJyK63ixE6zwlO8RFiYWdSotgzphrpKI+sqYZY2l8Jgs7SDkDiJHav2"
    "Ja+RGQxZMqYIyM9KOGVZnK83uURVk7mnFzJjy+mq9rrUi8bg8n8mlh+7sQAC1qobyiSgHQ"
    "Tagf6ueB6Ero11cBYi6imxGeoKnpsIUpNV1QIsUwHzhwqYt3T7UQ6HyTb7MU0Isq5h+fRV"
    "/MLrq9vrq/cfjjVvqxzxaXMitwGhXW5kuF0pOXnrwX3CPmK/pdQPiPqHiLUw+i5C7JXUeW"
    "htKNRno26nVNQsCDxSIz1S6PSzN5cJ5pYZYPMsqerFem1gaqQADTQaGggI0GchZvBhwIcx"
    "RQhj92G+pWHwE4H/kr/V6bsEpUUK+a+YNSi1uH+BIuzRT+vIhIkXC92PMgZNsV1p5eUIW/"
    "Tf80e8gf6k4LWYpnQg0TPuRE9JuyhwuUo1QV6fvZbhNV3Vymv+XpXXj64vUNNyPS1yWpN5"
    "fWIh1n0PkZBdkTh8cm2tPrsDd7KwKWMeSKh0wMs0h2P5yclBDvelzNm+bD/al42TrZ3VHC"
    "KhaRr04SiBJTeaU8ZFlie4Ld8R4mHLb7EEK4Q1ASwo5b4Oe/HKYUMM775+/VSJLrz7WGPu"
    "l79+fveBXqT8/NNFbtzCc8Y0/YS+iBrOv3YBVjHwXkH5FDTA9358ny8E5So7+J7RTIj1gy"
    "GFLM8j62ie99FV1OgC6gOq9dz7H61WJwH2I5356yU66C1uctCezdUWVn+1aqwSxWSaOg6m"
    "rSDV9SyeGmhd9CzEHOIVedKcU1OmhCvQZCljK/Q28wg/rLBG2xYR9YTseOie8xxEAO1Djt"
    "Y+pKI/BmDy7XancSkcWRaLFO5+BwErYjeul9h+JIkQvFG8N+tCb9jlVTvhG9+ylum+g4KQ"
    "rAh7PUrRGYHlOhwbHlhhzKbQWtmkWpaXYv9EeX33C3TFF7mWh9ITgfg5eIOIj9PN2MlLuz"
    "FUACGH/fj/8dl+2LKX6U5tmBN5gIlgHi5AS4yElhQFGSrZywoRlBPvRpnQ5yxugZnsTs0X"
    "xEbn5pf0J8xQhOPYw/Qv2zqbunKTgqJIIVE6gCiNDPL45v1NRPWMf+Tf5AQBtclHF8ER0s"
    "nA+C0TtaBENUoQQl8h5IPHteRQJoaRIHpyaGmY2D6FqyCAOVw95nAZ1cz5WSogSCnrPAzj"
    "y0L9Hrh0Ow0xVykh12iylLOYg4aUq5QgZZOlzANKfACihqAbxCBrk2WNV4FHNljdQKoRgo"
    "Gk7RnA5KmjozaOPHnKNMMUwDPPVARHGz0FeojF/EPLjyxb6zJo0oIcAEI2CgjZ8eYkjZfH"
    "6oOSDj/nyzBdIstc1TFfuSM0AGs/lLaaJnNrXiMM+BqWvXIDvlpsjgE4nIIp76p7TpPVTY"
    "PLKBRvNg9LgOHdTspqR/CG2zU78btffYwKUGvWuC1vrpZeVGhpRWhBkodlPENLssZPDEJ7"
    "H2O/2Z+t924tDdzKVkF5SMvOVm4FJLClp1tt4ku6nC8smvMBINdMQO4RZ/yYZnnuG5Wb80"
    "y1B1ydboLMPngvuDv8e1sc50i94PbWLKsrU/Phv+8qSZoG3KRI1Hz6+uWnfHkdg/LswOcB"
    "9h3K8hlah25ML90ZomZEyKqFZ4gNm4jYX55IelMduV0c5WgoAF21xzHz9ROKnQ3WGyKmak"
    "NFdefrJ6BGag0lX76U6ihJl7W3lORv1u5I146TUKA+2kGCJZJeMEHDju6hUYJcb1meyuku"
    "kUzugL+SOt+vOo73q+bppt7yWtTTvZ3FW4rJcfhUToWcdqmQU5EKGUmtw7Sw3dCEalBDAx"
    "DDOhfj6JBnmf+gIeYqJeALTZayg23X0XqYq5QgZZOlnJpqWmKukYKcTZYzoIWPbWsCVtUQ"
    "MQBWFWaOP1/mA1QVoKrGPhIAVTWJx+pQVZj+Kcfb1umfAPUblM/SUD+ABe8VFnwsJKVDvx"
    "775TeYMjUSNkZtLpp14yvz5fOwtH4n1vIKhZj9ImRFj5j3Jn2D3DhCQdbENMSINQdEVowI"
    "PVK8q6lNVph3B0SJ7+EoogTIjRC9+By6BXnKmpBWUJh7/By5ZqeCrqaiebqxFSdRvgBQlk"
    "aiLG0SicYedfA/pwD/TL+Qs3gydJFoiSglbBYUbU31B2ZqRtzaWSoRfyaThj9rT8Kf1VPw"
    "jFtLPI8Cojrsq0Z5wEFfx4l+DzjoK7tENWedVGkhbWx2CgIaTT0DKUOjqecg5RD/hnkhjR"
    "WJYhJd6Msa4fQ645/Jgoy7MMZ14wTyt8c2zKHb07ElABl0Q8QAGfQjiyCN8SkLoEIG7B8q"
    "d5uydYB0wU2x0cjEIJstqBxAyNoakrUF7IEah5UnLUJCEfoMGcJeuT5Dx8rX8utPmKTNL8"
    "auzGyxZlc2tp2rGgMdec4LUphmpjBjN/aU2pYUBCbnzzQDU5cycanL9rDUZSMqVf5aCkyu"
    "kU2Q1edSMcDzjhjgeTMG6NpqbM7XT5C/ZzJ9js7a+xydNfscQQ+HY016IpEr1iAdle9bks"
    "nUvg9Xhg24nWPgdkg6xlee6wUJpAS0Y9H04M4DHM7thHJzJQKft4ejRbQTEsVg+oQBqJ/w"
    "/D4kK9Wcfo0UkvomJ/UzYcVEU8opIcjYZBlnmLm5Y21U+uvVyUBNNtWkG83TB0FgBXShRy"
    "t0B8SO5tGg0WJHoXvToOcXujc9ixsgCRxNMVcpQcxGixlQOkd3TmNXo81FiWhCRhY0Vzi+"
    "KPYHcGBndgDe3rlSRf+GnXDpWnR3V8l/e9a97L/l9ceiZrEZ8Y9/vsGe1RIg76p7nsiJ/v"
    "c+UQo/etbDiQCjwF+fdSEU7vMVO6vFb8kKx0v60xFxnGyIjo+4l+jGGxSx4TnO27SCm9zz"
    "Au9HKoPt/J18abNAfNithTN78hXZaWfkEtN6cNEXNK8Zr0GB+D6MfQC3OK6F0w63AKPz6E"
    "Zn/pQ0QQK7q8dzWpMBAydrprLciKmvunKTQQ4MXzdeU3fyh75GCIde+9AftToORJBq8CMX"
    "ZxnmFhxHChpdnCGYZ34wr2Qcq8i2RAZZWePlu1C3IKp0oDZ7xQuPU/TwcRWQMP4TWZwIYg"
    "rbN2ddgQWXL5v/lq2TaEZ373rUvfe5e7+2NsgVDPRtXaVRJJG79EESPhQZpFLaEBx6Mx36"
    "MNHSSxUyUEvgy3f58lSHoJCseXNKMzz6ZzAM1sgOfOy+UR40XSEymee6pS77aCeUBB6x1B"
    "tIVMggWKJfLLC0zs4vVE75lmKCR3z4qfWetSGJwF9uL+baUvSq5TKN0Ycu5lpRL4V9HwXO"
    "l0iA9T1YT9pgAe2sL5EA6/uMoSaJyFJv94/y9VC82Gizl14K8rzcEkzI0RyMnVBcOzBDY8"
    "vzNio6tiAADdtDw95bricsz+9wDLckE2wyO3gDBCj/0Dnso0s13bu+Gy215FwjhZSiyXKu"
    "ZFpUpFwhBBmbLGOAPR09kgeIVzOS91DsM+1upmPlb9/5iOUY07pnyU+KJrmhl8l0+L3XUp"
    "+UYfQ8n7Ric9ibMwlszmO2TmZQJFmndTmO66AoL9dJxzh67iNGDsER8klaxWM9WGLwju42"
    "wpKemppgv6Ze0QMIHiMRPGCgHN1GzJ592bhVthzyvBJ53t/IQvlgb2ngTEOhAUQUjAJC3/"
    "Av1mJsZabrTmMrzNZJGlsWn3ht00+cobUbL1FaYhhzC6nNtNpNJDSkMoy2n7CSJ0FV9FY5"
    "kSRmg7nLqxmCeruAHsMYU5VVexmvLNervxjQhw7XX6zWXQEE20wDLhN+QwKt7N8STOl+G6"
    "7NGfY8JZBMQQAJ3D7opK0600FVl8hNNowriHZ+FdSvj+Mgq4OQUD6slM59mQaOfq8G9/yT"
    "le7QLc1kIDgH9lBsKwwFfndnG/ycZEJIMmgD8AylkPoAwqu2LSGcEUwQKXUuBZU678BKnT"
    "enxXB/SoHBBcH0GHx6IWOt1KMaJWvlogFFyzxbBf6WSKbH4eHjpm40d4QneFenckd8jPfZ"
    "p7x4ZbSNyiFKbQY0JAu+9UQtVJoyjEwMsrCFUhiyjFi4vrq9vnr/4VgDQt+7IbbjzziKLH"
    "6cGmHi6oJZV6jY4Uvnq9LaneHin3m3TJRnRtE6JDFGMUFUKaJ8itBb7v4XDTWXhP4ynnRP"
    "43J0rSdoyzns1nIdOmrmNsSAjY0BwxjTsjUkUw9/0V4Of9Gohl8QRylDn6+fIHNPX0q1G2"
    "DL2g36l82GA0yr+Vgx8F6igQBkjwAk4MSPHpGB6iqdp2EU+Amjwp+mCdcIv2/L2gHcv8+V"
    "zUYmDvmygNphNMkN/OgvyO8f/DgU47K37846sUJs3RwXCyXAQj6JXRsj16eeWu6TfRch+h"
    "lv0x6JJHR4GzO0shyM1kvMeieyZuVUhzszRshTw/QfnNCz/IeE/kYRxmivnyWEJpXH4MqN"
    "cMgpwIE0QQHOOhzIo6LATYutHwcwC1MCji2C9naaLUD8EbTQ1HTzX8kgjF61I4xeNRBGTP"
    "WoOPf5enDsezj24FXqiGJ0XiUz4jRkXCKDPg4my7dmRysA1qqEYBsMFTEo+0I94wXXpa1G"
    "JgrZaEHtGJoUK/hsud7nJBZmi4v3Zl1xAoaMm6/yZRJRAkaQDVZEaRylKLVGa+pKvUAfY3"
    "RPPI/1PGc++jbYkrrxcTbhzPYsqpodREKWF6Y/TxQn2POntVSDl0Ng+IlXIUE5uCl6bdYR"
    "CEiF1RCAXBFGQWyyR7QtweCPBj3Z1iLr7Hz8JntQNjtJAw7SPiYacZD2mVTah5lrdwyRYL"
    "Wbc8X7u026uLxUxqzLIuHf5bkXNhGbofPSa8bnf8+zLG95TTi9dqhVFpL1DJEkFJaSD7Rr"
    "Z9OerZHGHr5sLzDYzNFhYLAZa7AVj4tQAuIHoExjMuN1C6pkeNzO4sawrWTxG7aVin1KJB"
    "Pk7+m5FALzvAOAed7AX8b4dwGL7+irLQDibP0k+Nvlanz477vutEzhaXz6+uWnfHk9V1Nl"
    "9jJeCaov25mdrz8cs09OJsLqSNTToENzCNsZjJHR9XyujM6gqzoyug2d8URdAbXRISWKw7"
    "mxp/u1/wZrPJMEjmaytkoJsSCjY0EAtj860Ad6npoXioOm7EM3ZT9OFO4LXkffqMo8EUTg"
    "ivdmXdE3n66aB/mynZG327x19TbLmdXIxqwxWw50XlseZdEM3YdklQbQKB1bRJDFmlzjsB"
    "l+G3ZruaLbimQBMW1s3A1KbkvuxaWMd3HZ7lxcQjzimE5y4NqxcHheR/O/LUkvhO54UIN7"
    "AehGS0IvO3WPr0wH2E2T3T0SYF9HwmU6kLDJEsa+oyPgEhnI12T5spz6PEgiwdDpzm5oFT"
    "roh6bQD41zTtyicjfHWzpVAse7OB4kC0937GudFrSZ6drMCa21ryHpOi1I2mRJW75PEt/W"
    "eqbrtCBpkyXNfAUtMVcIQcYmy/io/QEMk+uxmqZD4vbIIgDEycmgo46gPcBzuDoAWPQsxI"
    "yt0NvMI/zAks/ql5SAGmwFQBiNVgS6DwI8AoDwGgnCS3DcB2Dv7XancZ1zWeZWn3AJ3lbu"
    "RuDwbg6LjAlllGK1v5VoPmJG9uOfb7BnxWI3rwQ9vKHbTEhn/HvfME7OrxYYZ87LHTDOMF"
    "8mBeNkcxPQ0opQhDHra8ssZDEqs3WlsNCZfRX2ZrkPEZQ3G2M1zFA7zBJanx3dkDaiu6Bp"
    "ophS4IBratXnq0QEz9ZQTlJ+UfW0L8t1FiMTg6yFWTp+JvWg+cbHct/gFWNfKDKeais6Ta"
    "h0yDc1okqLZTrRED9efsca/ad0iNxXalcIoocmwrxZDEo/Q9h6RnObnb1m+MZggJmjkboM"
    "sFRYDQG017kUBJMoxajWuXSxN68G+KG1yuWHRrc/6PlvgHFrM+iiqgSqdIcTwMtJcT/AJB"
    "BV0XVxfksDXNdMTlmuaNBiZ1oqJwGea2ajYivUy8FXKcGVNtqVjgLNaEmFEJCYJssYcvum"
    "hU0gt3yiEDoxuXvItxDf4xBTEaVHoh48Kb096+zgi6OIfsI8qBHsjJ78vMT+DFm+g5ZkjV"
    "aJvZyVBizyiQkRC30sMP2v57CYSN6edIMc1+FzFazokfXpfYG+ENaH9w19gc1etOkWgkjL"
    "YT5yd/cRCMAYGYD5Z+LieM56yzSl0CqCKtGEQEyDYZ9TDsVEmakpCbC0yVJmms7/RXzFtj"
    "glogmGDF9fSsQMX1+2Bg3ZWzX3ndqzc2u+xvhR4fDWqOD8CsohjMIaPJOrr2HWqxieMgPZ"
    "vvr4jtD/SDoAfcaxHVVksua/+jC2fhZ9Ei2vrVVgUTfsRGTSl9/vtOlZK425XV4qkQtlRM"
    "x4pt9v8watQzeOsY8Wm1Imc8ZGmlmIZZQ5juy7CJG1L8qI9ttMs//fDP3CYoBUQPyveeIb"
    "+gKaaa4fBUxj5sV84BA7dGQsmZ0XMh0ZL9o7Ml40OjIyyK0Kd/P1E2Tu2UsZ7tJV7VNOXj"
    "b4S78XxoLSZrlJPltqk/mdjvJxY8S729VvWBnWy3hT7c5Uw5dKL1ZdnufEhrMch5jxnP0K"
    "R4vppzIjfU7bZ/qcNof6YF8rS7YlgxyZyTky6FZybGsIgE1HhXsADmDyOg7Aa8d4su7dhy"
    "TEAvhae6/yEgn0KtfvVQ79r45++KH/1Qn0vzq2chndRX3v+rq9jWukYJCZLGcAZh79goKm"
    "SwZk0AEYC02XjGPuYM2AKJ1LrVpX5AOqdARiwIP36V6b6bB9r02BKixrwXKUWboDy+GUl+"
    "7Ecnz1cQHAYEMWFyFZRzh8ga49i5peDoM/Iwutl66HGSYjSOKYjW789VcnwdR++/VXRO7v"
    "Z9TZf8R03W9k0YR47OkzZJAfObAle0BKiI8aYMcmiZ+5HiVsyKzik6RvJIuCgTBP0oSbeo"
    "ag0ZFxIilbS6sFDqOlG2h4EDVSMGF1pUConTR/xEpYkzLNMMn442qkPUN5YvLYhjRpQUrl"
    "BJNj7qsLCea+qkc1tsxlb9V6Glgbj1gC/dExTHVLAgkK/QSFG82T8EHoj3WOjavQwdg4lU"
    "F9lhtHc2oUz3ltlCLfBdTAfZWhfaFLQjcW3JTt+ecSyWQy0IPlg54FGtCK0QJTbxOzQmI3"
    "rvvAx8EDpu6zanZmSwUZOKMzM/TZ8HQEXKYDERstYiuO8SqIBUHZdqxniQQuI9FllKiwc0"
    "swoeDDcFiPbdhUUQlVKQECYLIWAkTPsxBzxDKJWuUjMTzGY5DvkmgNKC/TgYRNljCMrJ6+"
    "jGspbYWUZpVwQubsoeF4TQiAAiavSQySGAiYV+ZtUyrK6DEGvLmtbTkuqUjDyJqHsoIlo9"
    "8Dffnrp08nQk00EKvL/WqmyeaaBjZqxEr9rLcA0erPww4wWv2JlGkulMHDUMyC6ha9OrFT"
    "btT5/c2P1+jy5auX/yFqJqRGLAMhs2weqoDuQMe+gNtRXth3+KQccZKppXyuRGNybkkTgX"
    "H6UqqbClvWnlB62eynkrNtvrQipQE2DcLJgV4uXssgil63I4peN0AvZ+cXjhKXtxTTPNNy"
    "R7rrRDemBSVqg5jy9RPk72sZ9r5u5+7rBnOfrMB1VGGHFaLDsfnkZLyHmP5w7KnwuCCYHH"
    "+Hx3VGOIq0PP0KHSDIteMtkH5qFciUAptZ4ZKWoOu0EMI2WdKeFcVzZSRGjWpCUdPB4Bil"
    "WIXSVVWlg6tqqIB0xtcBAqRX251GJgjZ4Gj1DKrGRqGS2YBK5hv85OJ115zu2opZVwA55G"
    "v3O6c7/Qw+CIo1nse9J3YLN4TZ3WPT6bOOaDPM7obZ3ZM77tDi1gzuQ/vTY3AdZnfD7G6D"
    "FP+UYj3Qs3v6MoYWkaYFnqBF4YlC6Mnk2d23SfiEhX3hsndmXTGUaLtGqhUcFVvE/p23as"
    "vbYKWTtN04on9GaxyKm7wpUWsM7kupUx+DN2Nrez9v1tZoINVGGD1mVBBzMTLmYlZc4NkI"
    "pJSyI7alVe9QI5xQ1u7AEih0lKIdXaYDX8loOxr/Hrh0Ow0hVylBzEaLObKpDd6U8O3K8r"
    "x2NFlONCEN+ursh4tCZ7J/dGnJ289Xnz6JOlCsxM3C2/MxJZLJwR/3hfsvm9aqF1CVFEI5"
    "JuumsoulZmhXCSekpZ5bv2TTrv5jiQFimhDTNE8Uw8Y0xYpnEA6XN5ssj2v61qSK7p/xYk"
    "nIY9dkkfqSWVcoeZ0u1pgvssJRRL9jHhWm1gg1WKLBR4zs52OE2L1y8XD2sUV9eCWAXVS9"
    "VsPP5aEiEHE2MuJcEmtDCh1QvwrVBPF+w5fXPdLfpcLifP0UmTt8BXnb2IQ7/Hsbmqx1bM"
    "I4WdzlnX/477uKY96Yl1A455++fvkpX14fogDtzuv3sVSkCtqdQ2gKemEfsVoQemEPys40"
    "AqpiymwpJpeHeCWVhnjVkYV41UxCxMz/XKmc2BIFHFnorPBMb076S7WEXKaDtJ3JEq7Fme"
    "SDRjVCyFYMla1o70moHEvPwrQfSjuOTCKyAfXaaTQwnF4IoT2cXpbT7nB6+ZxIlLf7eVy7"
    "WoX+Hf332kfRJqIOD/r+lp4oh/5klH2lSNQrtddWGuhtaKBqbLCb/6nguOTrTY5SGRPgTi"
    "LtcGBGajKb02CgS/8fsQybTiTwUoLjl60Mv2zwO1RqhZgtN5nHmkf5XMoHP+/wwc+bPjhL"
    "vwg88PYxzAVBryHMerGO/3Wf+DavSFokrhe7fvSCfd7/3lcMpIPde5nNHGHqhythX7cUEz"
    "zwlzLn/bL9uF82Tjuh26gzuUqlxWjDfOVD8DnxY1eguXcMLioTQozC5BiFG815NZ6ou8mO"
    "QfJbugOOMs/dgNFOMr+3XI9+i3nkZralyoPVIIaHy+SHC5rnPhdJRzEJAs2+OWVKkLLJUg"
    "7xijxpSblKCVI2WcpU60bCWXWtcc8SxeFyNaf78iognQ1PDbSbGkkCAUqzDGk3NXyvc0Eh"
    "0ER4v9d+51dUS62stnGZpXdnXZlgq7pOosU5ZcXDAw55Vy2efrknnkfWEXLjt2hB4iXyXI"
    "xcn7fcyiyGSNTaXH8jzfyvoPdWBiqF1DCkho3TKvsOe7chsOWLRYRw7H3Ch7da7ZZ//Iv3"
    "N1c/3ikm1E6c0LqPZ4j4MxRYSYSdunI6Qt44xAF1ArSlUSI3+eyfLMkakfsY+4gqbhSxGp"
    "60jhnZZIWp6vd1ZHF6IVPNU/caStU8Fw2wd3o3zVXrA+t0JgtDUxGdySiis3ZFdNZQRHYS"
    "hljDo6rSTQhif+hm6CzLohPSLdFBqM/koAWE+k4g1AdPjeJTkwSOppirlCBmo8Vs0CwQuA"
    "IhpwlShuzM2LwJyM4Yl51x/ch1RGhHhczMNtz2sdhtIoyv3g2J3zOHteXUTeJPlU15DmYo"
    "Vv1t62NOhV2HSfhlT2Nn2m/7xMok/+ZbdbE7B/jzkqC1FSHPimIUYeyzJB2P5+IH1tuc/t"
    "2KkeWj7f50fWwvsSAP2HczYYvEalaz1FsUphwbYzPMOvJ+5YOp2gq8TgqmnHZgGLqBm2hR"
    "V5VbT5u6ihMZmThkreqGThD3doB+1P1cl65+1MeeZFg10Dstp8yClzKbwkQaN5Xy57uIWi"
    "8batSEJHlYVu2aF+gKBVYYu5aHUukjLvM3aUtpagUhFmGaoTU1dHBW9v4H/LvtJZH7hP8g"
    "Alkd6FMlrDDCkoWPeCNoVN14PrdoLcEIRbDZjLTZCvk2ZNBRq1yimSBUYnjMVvHYCU56Vx"
    "lrhe6AZazHCVsPWMb6DBoqp/XNM+RQfT9DWZ3eDLEaXCOgcQGJXLG126rZyyTQerd+pteW"
    "G0d6HQ9qpJDZNjobtrYedXBdJTLIdposX2hKPrBmZEHoOQ5DotRJu0o1vY47e2mnbTPkvT"
    "K+uko1PVafyQxhOWsfwnLWGMKSckwZWl2iAmC1bvwc5tYfWwIODuhzJX89FuvhbqyzEtPf"
    "4MwXSvGdMs30lPXwZUcGQVHBL9trw3wtIZfpwDMzWcIAYDDi+gcAgxFiyICDyjKo0oEAAE"
    "FiJoJEPNK8teiyB4unB5mtc7r6zMPkeCOROmWPBQeDAcJv6WYT4vuB0OCca52IppyvUpCm"
    "KF8sgQPn6CBGgBw3n3Gfnq5Z1tZp8watQzdmHT/WbrxE+cAOup51YLGxCBE+1LZCVFIG2S"
    "pSxAAJN8ZkmaF2eNFoUAD7l8RgIb3As0S92dsZmq8Hbgq4SZKYNTFSiY+WSEyGCOnC34bF"
    "ATk4tlxPafxPieTwA4COEyrby6gf9VAlxKFHEKWkppByTGZLM6VL4LjxmMwkHSxKMK0a5F"
    "nNfd2eQJNGtDZjNJ0uWSmQI+WVlYJJso5ZpWQ2sqgnVRRzvEBf8BNruri0fPpruMeEImqJ"
    "LIizYfUdvOtum2s2zMYSJSN+wnw+8NDMUWKzDg8tk5a8O7ElmNJVMpg/kfUSVbF3SyRg7/"
    "YZbSmOarYzviAAtvdgO/RV1BHF6NwOAEeY6IRAUnhfSWGZPBq0oDpKFu0n9z7+yX3CQm9t"
    "++asy0t7oMvmD8W6nd7ZXZrfyvreLy3qPiG2B/ONLBTg0CXOG94CybE2LKnF2iM57PiRkL"
    "+8wVaIyD3/+8IN4yVd9wJ9FSbT9v1hQi+OfQC/dirZ9PTDBOX/IUl8Bwr8TbgfZl0ZuFR+"
    "DQm0pze2FBPMbpzKFEWdttdEnTZKorgiUT3jJSKwhQAoOm4xlG8ChZREiQqYP5Q/kF/iPT"
    "2Bb/wOcO2fsu1GJgpZX6CkhiUwi/zEDsBcxtSbfK+Jcrb8dAMc1Eg46L49tPSIt3hoxfnf"
    "4aEVz5xMszbmDFGnJ/WV3qTwQuYZcTdvhtgYs3vqF1F/aUlfZRgeUfM1zV06fSrqm80BtW"
    "jSHTrr8JkyaTUkwKLZLZClgqIrij1edSTiLYtK18FeiU7nmi0VpACMTgEEhP8qJc20pQEj"
    "X9vDKn/ZBvfbIzk1sgmGc86kmtycdTS5OWs2uQmxZS+xhkdboZtML4oDn/UAk8ATdcrsUj"
    "IFDXBdc5oo9LB4Djc46xaqY6FtyaCDhcnyhWQEBGJNEsVwgVgZOEaRztfHY1TQAxNh9l6x"
    "GJUDKgj21Q9we7wvyFbO80dnd8jvG3cuGZA9xA+Jx6JyfozDJ7q6GdnbtVgQwGuAHmqT/g"
    "D3YGwMj//Z4H+7r5yvn6CTPPxAA4hHHDIeAWG3YwEblpR3K/EJ3z1HYktt8kE/WWP86G1m"
    "aEX8eMn+wrCD7M8cN1i/SKVUzrBF5Ow7Zt9EskqpRDGhPryDVSlxYSuws1gPzBRE55VOJp"
    "zKVkZa8Xzl+olodE97bUmZZkp33WBcdSNhMrtz8lRBc8CpU8Urox07xUdKCLVBO3KgTNMT"
    "O2CYdlCDDrT2XdzVZ/Swz/3pSB56KMrUOZeji/cngaMp5ioliNloMYd4RZ60xFylhOSdyV"
    "KuBZdVilkqhFOygg8Ng8APK6whgSrdhHy74yZR84M9QCL1c2mrkT0K8iUBFTUgUXaRHdsB"
    "2Hu73Wlc51yWudUnHJLUgyepG5VWPTsrTLHKar+9yXHo2ssTUQO89J1ZZ9e77Zpdaft2Nu"
    "xOwStl259Lqr1n1KA9id4alGnP8bZHZYxKe+nmd8/PZfK75+ft+V32Xi3sHQiqHts5nC2f"
    "IHdPpbLnpx3Z81PByFrix0Ibp70vXIkEOsMpdoZrWPOHLED99/8P1fMIAQ=="
)
